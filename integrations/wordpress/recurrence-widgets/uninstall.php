<?php
/**
 * Removes the plugin's settings and files, from every site of a network.
 *
 * @package RecurrenceWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes the settings and files of the current site.
 */
function recurrence_widgets_uninstall_site() {
	global $wp_filesystem;
	delete_option( 'recurrence_widgets' );
	$uploads = wp_upload_dir( null, false );
	$folder  = $uploads['basedir'] . '/recurrence-widgets';
	if ( ! is_dir( $folder ) ) {
		return;
	}
	$files = glob( $folder . '/words-*.json' );
	foreach ( $files ? $files : array() as $file ) {
		wp_delete_file( $file );
	}
	require_once ABSPATH . 'wp-admin/includes/file.php';
	if ( WP_Filesystem() ) {
		// Only if it is empty: a file of someone else stays.
		$wp_filesystem->rmdir( $folder );
	}
}

if ( is_multisite() ) {
	$recurrence_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $recurrence_widgets_sites as $recurrence_widgets_site ) {
		switch_to_blog( $recurrence_widgets_site );
		recurrence_widgets_uninstall_site();
		restore_current_blog();
	}
} else {
	recurrence_widgets_uninstall_site();
}
