<?php
/**
 * Plugin Name:       Recurrence Widgets
 * Description:       Patient education about breast cancer that has come back, in English and Spanish, as blocks and a shortcode. No tracking.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The recurrence-widgets contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       recurrence-widgets
 * Domain Path:       /languages
 *
 * @package RecurrenceWidgets
 */

namespace RecurrenceWidgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const PLUGIN_DIR  = __DIR__;

require_once __DIR__ . '/includes/catalog.php';
require_once __DIR__ . '/includes/translations.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/color.php';
require_once __DIR__ . '/includes/contrast.php';
require_once __DIR__ . '/includes/theme.php';
require_once __DIR__ . '/includes/words-file.php';
require_once __DIR__ . '/includes/care-contact.php';
require_once __DIR__ . '/includes/own-lines.php';
require_once __DIR__ . '/includes/static-text.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/preload.php';
require_once __DIR__ . '/includes/optimizers.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcode.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/sanitize-settings.php';
	require_once __DIR__ . '/includes/own-lines-field.php';
	require_once __DIR__ . '/includes/settings-fields.php';
	require_once __DIR__ . '/includes/settings-page.php';
}
