#pragma once

#include "ui/widgets/dialogs/dialog.h"

namespace everyport::ui {

class PageContext;

/// What this is, which versions of what it is made of, and under which terms.
class AboutDialog : public Dialog {
    Q_OBJECT
public:
    explicit AboutDialog(PageContext& context);

    static QString licences(); ///< A line a library.
    static QString changes();  ///< What people notice in this version, an entry a paragraph. English.
};

} // namespace everyport::ui
