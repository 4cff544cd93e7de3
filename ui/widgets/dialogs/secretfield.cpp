#include "ui/widgets/dialogs/secretfield.h"

#include <QAction>

#include "ui/style/colours/icons.h"

namespace everyport::ui {

SecretField::SecretField(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    auto* show = addAction(icon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setText(tr("Show")); // what a screen reader calls the box
    show->setToolTip(tr("Show"));
    connect(show, &QAction::toggled, this, [this, show](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        show->setIcon(icon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
        show->setToolTip(shown ? tr("Hide") : tr("Show"));
    });
}

} // namespace everyport::ui
