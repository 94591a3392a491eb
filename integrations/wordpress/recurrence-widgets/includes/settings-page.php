<?php
/**
 * The settings page, under Settings.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'recurrence-widgets';

/**
 * Adds the page to the menu.
 */
function add_settings_page() {
	$title = __( 'Recurrence Widgets', 'recurrence-widgets' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_settings_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

/**
 * Prints the introduction of a section.
 *
 * @param array $section Section of the page, with its id.
 */
function print_introduction( $section ) {
	$sections     = settings_sections();
	$introduction = $sections[ substr( $section['id'], strlen( PAGE ) + 1 ) ][1];
	if ( $introduction ) {
		echo '<p>' . esc_html( $introduction ) . '</p>';
	}
}

/**
 * Adds the fields to the page.
 */
function add_settings_fields() {
	foreach ( settings_sections() as $id => $section ) {
		list( $title, , $fields ) = $section;
		add_settings_section( PAGE . "-$id", $title, __NAMESPACE__ . '\print_introduction', PAGE );
		foreach ( $fields as $name => $field ) {
			list( $label, $type, $hint ) = $field;

			$args = array( $name, $type, $hint );
			if ( 'check' !== $type && 'own-lines' !== $type ) {
				$args['label_for'] = "recurrence-widgets-$name";
			}
			add_settings_field( $name, $label, __NAMESPACE__ . '\print_field', PAGE, PAGE . "-$id", $args );
		}
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\add_settings_fields' );

/**
 * Prints the page.
 */
function print_settings_page() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<form action="options.php" method="post" enctype="multipart/form-data">';
	settings_fields( OPTION );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Loads the widgets, the color pickers and the contrast check on the page.
 *
 * @param string $hook Name of the screen.
 */
function enqueue_settings_assets( $hook ) {
	if ( 'settings_page_' . PAGE !== $hook ) {
		return;
	}
	$version = (string) catalog( 'version' );
	enqueue_widgets();
	wp_enqueue_style( 'recurrence-widgets-settings', plugins_url( 'admin/settings.css', PLUGIN_FILE ), array( 'wp-color-picker' ), $version );
	wp_enqueue_script( 'recurrence-widgets-settings', plugins_url( 'admin/settings.js', PLUGIN_FILE ), array( 'jquery', 'wp-color-picker' ), $version, true );
}
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_settings_assets' );

/**
 * Adds a link to the page to the list of plugins.
 *
 * @param string[] $links Links of the plugin.
 * @return string[]
 */
function add_settings_link( $links ) {
	$link = sprintf(
		'<a href="%s">%s</a>',
		esc_url( admin_url( 'options-general.php?page=' . PAGE ) ),
		esc_html__( 'Settings', 'recurrence-widgets' )
	);
	return array_merge( array( $link ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\add_settings_link' );
