<?php
// Fills the empty database of a WordPress for tests: one editor, Berlin's time, and addresses as SITE_ADDRESSES says.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('SITE_PORT');
$_SERVER['REQUEST_URI'] = '/';
require __DIR__ . '/site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Help centre', 'editor', 'editor@example.test', true, '', 'only for tests');
update_option('permalink_structure', getenv('SITE_ADDRESSES') === 'plain' ? '' : '/%postname%/');
update_option('timezone_string', 'Europe/Berlin');
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);
// What a program signs in with; play.mjs knows it.
$password = ['uuid' => wp_generate_uuid4(), 'app_id' => '', 'name' => 'play', 'password' => wp_hash_password('onlyfortests'),
    'created' => time(), 'last_used' => null, 'last_ip' => null];
update_user_meta(1, '_application_passwords', [$password]);
update_network_option(get_main_network_id(), 'using_application_passwords', true);
