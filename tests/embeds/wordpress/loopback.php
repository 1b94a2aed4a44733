<?php
// WordPress takes addresses of this machine for unsafe, and so every port but three. Real sites are elsewhere.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, {port}]);
// There is no post, and no network to look for pictures of letters in.
add_filter('pre_wp_mail', '__return_true');
remove_action('wp_head', 'print_emoji_detection_script', 7);
