<?php
/**
 * Installs WordPress into its empty database, with one person of each role, and prints the password
 * by which each of them may use its REST interface.
 */
define('WP_INSTALLING', true);
// There is no mail server.
function wp_mail() {
  return true;
}
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$installed = wp_install('Hospital', 'administrator', 'administrator@hospital.example', true, '', 'password');
$ids = ['administrator' => $installed['user_id']];
foreach (['editor', 'author'] as $role) {
  $ids[$role] = wp_insert_user([
    'user_login' => $role,
    'user_email' => "$role@hospital.example",
    'user_pass' => 'password',
    'role' => $role,
  ]);
}
$passwords = [];
foreach ($ids as $role => $id) {
  [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
}
echo json_encode($passwords);
