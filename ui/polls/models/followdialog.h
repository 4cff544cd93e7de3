#pragma once

#include <QUrl>

#include "ui/widgets/dialogs/dialog.h"

class QLineEdit;

namespace everyport::ui {

class FollowedPolls;

/// Asks for another station's results address.
class FollowDialog : public Dialog {
    Q_OBJECT
public:
    FollowDialog(const FollowedPolls& followed, QWidget* parent); ///< Lent.

Q_SIGNALS:
    void addressGiven(const QUrl& address);

private:
    QLineEdit* m_address;
};

} // namespace everyport::ui
