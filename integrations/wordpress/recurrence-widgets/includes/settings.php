<?php
/**
 * The plugin's settings: one option per site.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'recurrence_widgets';

/**
 * The settings and their defaults.
 *
 * @return array
 */
function default_settings() {
	return array(
		'care-name'              => '',
		'care-phone'             => '',
		'care-phone-after-hours' => '',
		'reviewed-by'            => '',
		'reviewed-on'            => '',
		'preset'                 => 'default',
		'accent'                 => '',
		'text'                   => '',
		'surface'                => '',
		'first-lines'            => array(),
		'own-lines'              => array(),
		// Name of the file in the uploads folder of this plugin.
		'words'                  => '',
	);
}

/**
 * The settings of this site.
 *
 * @return array
 */
function settings() {
	$saved = get_option( OPTION );
	return array_merge( default_settings(), is_array( $saved ) ? $saved : array() );
}

/**
 * One setting of this site.
 *
 * @param string $name Name of the setting.
 * @return mixed
 */
function setting( $name ) {
	$all = settings();
	return $all[ $name ];
}

/**
 * The settings that the widgets read from the page, without empty ones.
 *
 * @return string[] Values by name.
 */
function page_settings() {
	$page   = array( 'words' => words_url() );
	$simple = array( 'reviewed-by', 'reviewed-on', 'care-name', 'care-phone', 'care-phone-after-hours' );
	foreach ( $simple as $name ) {
		$page[ $name ] = (string) setting( $name );
	}
	return array_filter( $page, 'strlen' );
}

/**
 * The ids of the national organizations.
 *
 * @return array Labels by id.
 */
function help_lines() {
	$widget = find_widget( 'support-resources' );
	foreach ( $widget ? $widget['attributes'] : array() as $attribute ) {
		if ( 'national' === $attribute['name'] ) {
			return wp_list_pluck( $attribute['values'], 'label', 'value' );
		}
	}
	return array();
}

/**
 * All national organizations, with the hospital's choice first; empty if it has not chosen any.
 *
 * @return string[] Ids.
 */
function ordered_help_lines() {
	$known = array_keys( help_lines() );
	$first = array_intersect( (array) setting( 'first-lines' ), $known );
	return $first ? array_values( array_unique( array_merge( $first, $known ) ) ) : array();
}
