<?php
/**
 * The hospital's own wording: a words.json from the review sheet, kept in the uploads folder.
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const WORDS_FOLDER   = 'recurrence-widgets';
const MAX_WORDS_SIZE = 2 * MB_IN_BYTES;

/**
 * Folder of the file.
 *
 * @param string $kind Name of the path or URL: basedir or baseurl.
 * @return string
 */
function words_folder( $kind ) {
	$uploads = wp_upload_dir( null, false );
	return $uploads[ $kind ] . '/' . WORDS_FOLDER;
}

/**
 * URL of the file.
 *
 * @return string Empty if there is none.
 */
function words_url() {
	$name = setting( 'words' );
	return $name ? set_url_scheme( words_folder( 'baseurl' ) . '/' . $name ) : '';
}

/**
 * Checks the content of a words.json. The widgets check every passage again.
 *
 * @param string $json Content of the file.
 * @return array|\WP_Error The decoded file.
 */
function parse_words( $json ) {
	$invalid = new \WP_Error(
		'recurrence_widgets_words',
		__( 'This is not a words.json file from the review sheet. The previous file is kept.', 'recurrence-widgets' )
	);
	$words   = json_decode( $json, true, 16 );
	if ( ! is_array( $words ) || ! isset( $words['recurrence-widgets'], $words['passages'] ) ) {
		return $invalid;
	}
	$known = array( '$schema', 'recurrence-widgets', 'format', 'hospital', 'approved-by', 'approved-on', 'passages' );
	if ( array_diff( array_keys( $words ), $known ) || ! is_array( $words['passages'] ) ) {
		return $invalid;
	}
	foreach ( $words['passages'] as $id => $passage ) {
		if ( ! preg_match( '/^[a-z0-9]+(\.[A-Za-z0-9-]+)+$/', (string) $id ) || ! isset( $passage['was'] ) ) {
			return $invalid;
		}
		foreach ( $passage as $key => $value ) {
			$is_valid = 'was' === $key ? is_array( $value ) : ( 'leave-out' === $key ? true === $value : is_string( $value ) );
			if ( ! $is_valid ) {
				return $invalid;
			}
		}
	}
	return $words;
}

/**
 * Gives access to the file system.
 *
 * @return \WP_Filesystem_Base|null
 */
function file_system() {
	global $wp_filesystem;
	require_once ABSPATH . 'wp-admin/includes/file.php';
	return WP_Filesystem() ? $wp_filesystem : null;
}

/**
 * Writes the file, in place of the previous one.
 *
 * @param array $words The decoded file.
 * @return string|\WP_Error Name of the file. It changes with the content, so that no cache shows an earlier one.
 */
function save_words( $words ) {
	$json   = wp_json_encode( $words, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	$name   = 'words-' . substr( md5( $json ), 0, 8 ) . '.json';
	$folder = words_folder( 'basedir' );
	$files  = wp_mkdir_p( $folder ) ? file_system() : null;
	if ( ! $files || ! $files->put_contents( $folder . '/' . $name, $json, FS_CHMOD_FILE ) ) {
		return new \WP_Error(
			'recurrence_widgets_words',
			__( 'The file could not be saved in the uploads folder.', 'recurrence-widgets' )
		);
	}
	return $name;
}

/**
 * Deletes the files of this site, except one.
 *
 * @param string $except Name of the file to keep.
 */
function delete_words( $except = '' ) {
	$files = glob( words_folder( 'basedir' ) . '/words-*.json' );
	foreach ( $files ? $files : array() as $file ) {
		if ( basename( $file ) !== $except ) {
			wp_delete_file( $file );
		}
	}
}
