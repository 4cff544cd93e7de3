#include "ui/widgets/dialogs/namedialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {
namespace {

struct NameDialog {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::NameDialog)
};

} // namespace

void askForName(QWidget* parent, const NameQuestion& question)
{
    auto* dialog = new Dialog(question.title, parent);
    auto* form = new Form(96, dialog);
    auto* field = new QLineEdit(question.name, form);
    field->setMaxLength(200);
    field->selectAll();
    FormRow* row = form->add(question.label, field, question.help);
    row->setCheck([field, check = question.check] {
        const QString name = field->text().trimmed();
        if (name.isEmpty())
            return NameDialog::tr("It needs a name.");
        return check ? check(name) : QString();
    });
    dialog->content()->addWidget(form);
    dialog->content()->addStretch();
    dialog->setVerb(question.verb, [form, field, apply = question.apply] {
        if (!form->checkAll())
            return false;
        apply(field->text().trimmed());
        return true;
    });
    dialog->resize(Metrics::px(460), dialog->sizeHint().height());
    field->setFocus();
    dialog->open();
}

} // namespace everyport::ui
