#include "ui/pubsub/dataformview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "ui/style/metrics.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secretfield.h"

namespace everyport::ui {
namespace {

using xmpp::DataForm;
using FieldType = DataForm::FieldType;

QString labelOf(const DataForm::Field& field)
{
    return field.label.isEmpty() ? field.name.section(QLatin1Char('#'), -1) : field.label;
}

} // namespace

DataFormView::DataFormView(const DataForm& form, QWidget* parent)
    : Form(190, parent)
    , m_formType(form.formType())
{
    for (const Field& field : form.fields()) {
        if (field.name != QStringLiteral("FORM_TYPE"))
            addField(field);
    }
}

void DataFormView::addField(const Field& field)
{
    if (field.type == FieldType::Hidden) {
        m_entries.append({field, nullptr, [values = field.values] { return values; }});
        return;
    }
    if (field.type == FieldType::Fixed) {
        addHeading(field.values.join(QLatin1Char(' ')));
        return;
    }
    Entry entry = control(field);
    if (field.required)
        entry.row->setCheck([values = entry.values] {
            const QStringList said = values();
            return said.isEmpty() || said.first().isEmpty() ? tr("It needs a value.") : QString();
        });
    entry.row->control()->setToolTip(field.name);
    m_entries.append(std::move(entry));
}

DataFormView::Entry DataFormView::control(const Field& field)
{
    const QString value = field.values.value(0);
    switch (field.type) {
    case FieldType::Boolean: {
        auto* box = new QCheckBox(labelOf(field), this);
        box->setChecked(DataForm::toBool(value).value_or(false));
        return {field, add({}, box), [box] { return QStringList{DataForm::fromBool(box->isChecked())}; }};
    }
    case FieldType::ListSingle: {
        auto* combo = new QComboBox(this);
        for (const DataForm::Option& option : field.options)
            combo->addItem(option.label.isEmpty() ? option.value : option.label, option.value);
        combo->setCurrentIndex(qMax(0, combo->findData(value)));
        combo->setMinimumWidth(Metrics::px(180));
        return {field, add(labelOf(field), combo), [combo] { return QStringList{combo->currentData().toString()}; }};
    }
    case FieldType::ListMulti: {
        auto* list = new QListWidget(this);
        for (const DataForm::Option& option : field.options) {
            auto* item = new QListWidgetItem(option.label.isEmpty() ? option.value : option.label, list);
            item->setData(Qt::UserRole, option.value);
            item->setCheckState(field.values.contains(option.value) ? Qt::Checked : Qt::Unchecked);
        }
        list->setFixedHeight(Metrics::px(28) * int(qBound(qsizetype(2), field.options.size(), qsizetype(5))));
        return {field, add(labelOf(field), list), [list] {
            QStringList chosen;
            for (int i = 0; i < list->count(); ++i) {
                if (list->item(i)->checkState() == Qt::Checked)
                    chosen.append(list->item(i)->data(Qt::UserRole).toString());
            }
            return chosen;
        }};
    }
    case FieldType::TextMulti:
    case FieldType::JidMulti: {
        auto* edit = new QPlainTextEdit(field.values.join(QLatin1Char('\n')), this);
        edit->setFixedHeight(Metrics::px(72));
        edit->setTabChangesFocus(true);
        return {field, add(labelOf(field), edit), [edit] { return edit->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }};
    }
    default: break;
    }
    auto* edit = field.type == FieldType::TextPrivate ? new SecretField(this) : new QLineEdit(this);
    edit->setText(value);
    edit->setMaxLength(4096);
    return {field, add(labelOf(field), edit), [edit] { return QStringList{edit->text()}; }};
}

DataForm DataFormView::submitted() const
{
    DataForm form(DataForm::Type::Submit, m_formType);
    for (const Entry& entry : m_entries) {
        Field field;
        field.name = entry.field.name;
        field.type = entry.field.type;
        field.values = entry.values();
        form.add(std::move(field));
    }
    return form;
}

bool DataFormView::showFault(const QString& field, const QString& sentence)
{
    for (const Entry& entry : m_entries) {
        const bool isNamed = entry.field.name == field || (!entry.field.name.isEmpty() && sentence.contains(entry.field.name));
        if (!entry.row || !isNamed)
            continue;
        entry.row->setFault(sentence);
        entry.row->control()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace everyport::ui
