#pragma once

#include "ui/widgets/dialogs/dialog.h"

namespace everyport::ui {

class PageContext;

/// Asks for one address in a dialog, as the first start does on a card; More… has the whole form of an account,
/// and who leaves that is back here.
class AddressDialog : public Dialog {
    Q_OBJECT
public:
    /// `address`: as somebody has typed it elsewhere.
    explicit AddressDialog(PageContext& context, const QString& address = {});
};

} // namespace everyport::ui
