<?php
/**
 * Plugin Name: Doorstep
 * Description: Tells the bridge at once that help was edited, so that customers' apps have it a second later.
 *
 * Into wp-content/mu-plugins, and into wp-config.php where the bridge is and the secret that it shares with this site:
 *     define('DOORSTEP_HOOK', 'https://care.example.com/hooks/help');
 *     define('DOORSTEP_HOOK_SECRET', '…');
 */

/** Once at the end of whatever edited help, however much it edited. */
function doorstep_tell() {
    static $told = false;
    if ($told || !defined('DOORSTEP_HOOK') || !DOORSTEP_HOOK) {
        return;
    }
    $told = true;
    add_action('shutdown', function () {
        $body = '{}';
        $at = time();
        $mac = hash_hmac('sha256', "$at.$body", DOORSTEP_HOOK_SECRET);
        // The answer is waited for: a bridge that is hung up on may not have listened. If it fails, the bridge looks by itself.
        wp_remote_post(DOORSTEP_HOOK, [
            'timeout' => 3, 'body' => $body,
            'headers' => ['Content-Type' => 'application/json', 'Doorstep-Signature' => "t=$at,v1=$mac"],
        ]);
    });
}

foreach (['save_post', 'trashed_post', 'untrashed_post', 'deleted_post', 'created_term', 'edited_term', 'delete_term'] as $event) {
    add_action($event, 'doorstep_tell');
}
