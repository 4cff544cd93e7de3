#include "ui/widgets/dialogs/harmdialog.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

struct HarmDialog {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::HarmDialog)
};

} // namespace

void askBeforeHarm(QWidget* parent, const HarmQuestion& question)
{
    auto* dialog = new Dialog(question.title, parent);
    auto* text = new Text(question.text, Text::Size::Normal, Tone::Normal, dialog);
    text->setWordWrap(true);
    dialog->content()->addWidget(text);
    QPushButton* harm = makeDestructiveButton(question.verb, dialog);
    QObject::connect(harm, &QPushButton::clicked, dialog, [dialog, apply = question.apply] {
        apply();
        dialog->accept();
    });
    dialog->foot()->addWidget(harm);
    dialog->setVerb(question.keep.isEmpty() ? HarmDialog::tr("Leave it as it is") : question.keep, [] { return true; });
    dialog->setCancel(HarmDialog::tr("Cancel"))->hide();
    dialog->resize(Metrics::px(440), Metrics::px(question.height));
    dialog->open();
    dialog->verb()->setFocus(Qt::OtherFocusReason);
}

} // namespace everyport::ui
