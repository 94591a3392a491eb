<?php
/**
 * Facts about the widgets, which the build writes to data/widgets.json.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a JSON file of the plugin.
 *
 * @param string $path Path in the plugin's folder.
 * @return array Empty if there is no such file.
 */
function read_data( $path ) {
	$file = PLUGIN_DIR . '/data/' . $path;
	$data = is_readable( $file ) ? wp_json_file_decode( $file, array( 'associative' => true ) ) : null;
	return is_array( $data ) ? $data : array();
}

/**
 * The catalog, or one entry of it.
 *
 * @param string $key Name of an entry.
 * @return mixed
 */
function catalog( $key ) {
	static $catalog = null;
	if ( null === $catalog ) {
		$catalog = read_data( 'widgets.json' );
	}
	return isset( $catalog[ $key ] ) ? $catalog[ $key ] : array();
}

/**
 * A widget of the catalog.
 *
 * @param string $name Name of its element.
 * @return array|null
 */
function find_widget( $name ) {
	foreach ( catalog( 'widgets' ) as $widget ) {
		if ( $widget['name'] === $name ) {
			return $widget;
		}
	}
	return null;
}

/**
 * The language of the widgets that is closest to a locale or language tag.
 *
 * @param string $tag Such as es_MX or es-MX.
 * @return string The first language of the catalog if none matches.
 */
function supported_language( $tag ) {
	$languages = catalog( 'languages' );
	$primary   = strtolower( strtok( str_replace( '_', '-', $tag ), '-' ) );
	return in_array( $primary, $languages, true ) ? $primary : (string) reset( $languages );
}

/**
 * A text of the catalog in one language.
 *
 * @param array  $text   Texts by language.
 * @param string $locale Defaults to the user's.
 * @return string
 */
function translate_text( $text, $locale = '' ) {
	$language = supported_language( $locale ? $locale : determine_locale() );
	return isset( $text[ $language ] ) ? $text[ $language ] : (string) reset( $text );
}

/**
 * URL of a file of the widgets.
 *
 * @param string $path Path in the assets folder.
 * @return string
 */
function asset_url( $path ) {
	return plugins_url( 'assets/' . $path, PLUGIN_FILE );
}
