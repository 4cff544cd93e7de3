#pragma once

#include "ui/widgets/dialogs/dialog.h"

class QAction;
class QSettings;

namespace everyport::ui {

class Theme;

/// How the window looks and behaves. Each change counts at once.
class PreferencesDialog : public Dialog {
    Q_OBJECT
public:
    PreferencesDialog(Theme& theme, QSettings& memory, QAction& shortcuts, QWidget* parent);
};

} // namespace everyport::ui
