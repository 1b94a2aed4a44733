<?php
// Installs WordPress, and publishes a post with the block that its editor makes of a pasted address, as an author who
// may write no HTML of frames. Prints the number of the post.
$home = dirname(__DIR__);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
define('WP_INSTALLING', true);
$database = new mysqli('localhost', 'root', '', '', 0, "$home/socket");
$database->query('create database wordpress');
require "$home/site/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A host', 'admin', 'admin@example.org', false, '', 'password');
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']);
wp_set_current_user($author);
if (current_user_can('unfiltered_html')) {
    exit('the author may write anything');
}
echo wp_insert_post([
    'post_title' => 'A post',
    'post_status' => 'publish',
    'post_author' => $author,
    'post_content' => wp_slash("<!-- wp:embed {\"url\":\"$argv[1]\",\"type\":\"rich\"} -->\n"
        . "<figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n$argv[1]\n</div></figure>\n"
        . '<!-- /wp:embed -->'),
]);
