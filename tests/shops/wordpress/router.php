<?php
// What PHP's own server does with an address: files as they are, everything else is WordPress's.
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$upload = getenv('SITE_FOLDER') . $path;
if (str_starts_with($path, '/content/uploads/') && is_file($upload)) {
    header('Content-Type: ' . mime_content_type($upload));
    readfile($upload);
    return true;
}
if ($path !== '/' && is_file(__DIR__ . "/site$path")) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = __DIR__ . '/site/index.php';
chdir(__DIR__ . '/site');
require __DIR__ . '/site/index.php';
