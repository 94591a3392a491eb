<?php
/**
 * The plugin's own texts. One Spanish translation serves every Spanish locale.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Loads the translation.
 */
function load_translation() {
	load_plugin_textdomain( 'recurrence-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translation', 1 );

/**
 * Uses es_ES where the plugin has no file for es_MX, es_US and so on.
 *
 * @param string $file   Path of a translation file; may be false.
 * @param string $domain Text domain, or the handle of a script.
 * @return string
 */
function use_any_spanish( $file, $domain ) {
	$own = 'recurrence-widgets' === $domain || 'recurrence-widgets-editor' === $domain;
	if ( ! $own || ! is_string( $file ) || is_readable( $file ) ) {
		return $file;
	}
	$name    = preg_replace( '/^(recurrence-widgets-)es(_[A-Za-z]+)*(?=[.-])/', '${1}es_ES', basename( $file ) );
	$spanish = PLUGIN_DIR . '/languages/' . $name;
	return is_readable( $spanish ) ? $spanish : $file;
}
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\use_any_spanish', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\use_any_spanish', 10, 2 );
