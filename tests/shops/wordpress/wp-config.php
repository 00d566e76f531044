<?php
// The settings of a WordPress for tests: which one it is stands in the environment.
$folder = getenv('SITE_FOLDER');
define('DB_NAME', 'help');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', "localhost:$folder/database.sock");
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $use) {
    define("{$use}_KEY", "only for tests: $use key");
    define("{$use}_SALT", "only for tests: $use salt");
}
define('WP_HOME', 'http://127.0.0.1:' . getenv('SITE_PORT'));
define('WP_SITEURL', WP_HOME);
define('WP_CONTENT_DIR', "$folder/content");
define('WP_CONTENT_URL', WP_HOME . '/content');
define('WPMU_PLUGIN_DIR', __DIR__ . '/plugins');
// Passwords for programs are taken over plain HTTP on this machine alone.
define('WP_ENVIRONMENT_TYPE', 'local');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DOORSTEP_HOOK', getenv('DOORSTEP_HOOK'));
define('DOORSTEP_HOOK_SECRET', getenv('DOORSTEP_HOOK_SECRET'));
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/site/');
require_once ABSPATH . 'wp-settings.php';
