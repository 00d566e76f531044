<?php
// What a plugin for knowledge bases registers: a post type with topics and languages, all three in the REST API.
add_action('init', function () {
    register_post_type('faq', [
        'label' => 'Help', 'public' => true, 'show_in_rest' => true, 'rest_base' => 'faq', 'taxonomies' => ['faq_topic', 'language'],
        'supports' => ['title', 'editor', 'excerpt', 'revisions', 'custom-fields'],
    ]);
    register_taxonomy('faq_topic', 'faq', ['label' => 'Topics', 'hierarchical' => true, 'show_in_rest' => true, 'rest_base' => 'faq-topics']);
    register_taxonomy('language', 'faq', ['label' => 'Language', 'show_in_rest' => true, 'rest_base' => 'languages']);
});
