#include "ui/services/optionform.h"

#include <QPushButton>

#include "ui/style/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrow.h"

namespace everyport::ui {

OptionForm::OptionForm(const OptionList& options, const OptionField::Context& context, const QString& place, QWidget* parent)
    : Form(context.narrow ? 0 : 128, parent)
    , m_options(options)
{
    for (const Option& option : options) {
        if (!option.advanced)
            addField(option, context, place);
    }
    const bool any = std::any_of(options.begin(), options.end(), [](const Option& option) { return option.advanced; });
    if (!any)
        return;
    m_fold = makeLinkButton(tr("Advanced"), QStringLiteral("chevron-right"), this);
    add({}, m_fold);
    for (const Option& option : options) {
        if (option.advanced)
            addField(option, context, place);
    }
    setAdvancedShown(false);
    connect(m_fold, &QPushButton::clicked, this, [this] { setAdvancedShown(m_advanced.first()->control()->isHidden()); });
}

void OptionForm::addField(const Option& option, const OptionField::Context& context, const QString& place)
{
    OptionField* field = OptionField::make(option, context, this);
    FormRow* row = add(field->labelText(), field->widget(), field->help());
    const QString usual = option.secret ? QString() : optionText(option, option.fallback);
    field->widget()->setToolTip(tr("%1 in %2, %1=… on the command line\n%3%4").arg(option.key, place, optionRange(option), usual.isEmpty() ? QString() : tr(", usually %1").arg(usual)));
    row->setCheck([field] { return field->fault(); });
    connect(field, &OptionField::changed, this, [this, row] {
        // A fault that is shown goes as soon as it is mended; a new one waits until the field is left.
        if (row->hasFault())
            row->check();
        Q_EMIT changed();
    });
    if (option.advanced)
        m_advanced.append(row);
    m_entries.append({field, row});
}

void OptionForm::setAdvancedShown(bool shown)
{
    for (FormRow* row : m_advanced)
        row->setShown(shown);
    m_fold->setIcon(icon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
}

void OptionForm::setValues(const OptionValues& values)
{
    for (const Entry& entry : m_entries) {
        const QString& key = entry.field->option().key;
        entry.field->setValue(values.isGiven(key) ? values.value(key) : QVariant());
    }
}

void OptionForm::setRaw(const QMap<QString, QVariant>& raw)
{
    for (const Entry& entry : m_entries)
        entry.field->setValue(raw.value(entry.field->option().key));
}

void OptionForm::setValue(const QString& key, const QVariant& value)
{
    for (const Entry& entry : m_entries) {
        if (entry.field->option().key == key)
            entry.field->setValue(value);
    }
}

/// What differs from the fallback. So a file keeps only what somebody wanted.
QMap<QString, QVariant> OptionForm::raw() const
{
    QMap<QString, QVariant> raw;
    for (const Entry& entry : m_entries) {
        const Option& option = entry.field->option();
        const QVariant said = entry.field->value();
        if (said.isValid() && said != option.fallback && !(said.toStringList() == option.fallback.toStringList() && option.repeated))
            raw.insert(option.key, said);
    }
    return raw;
}

Result<OptionValues> OptionForm::values()
{
    if (!checkAll())
        return Error{.kind = Error::Kind::Malformed, .reason = Reason::BadValue, .text = tr("A field needs another value.")};
    auto checked = checkOptions(m_options, raw());
    if (!checked)
        showFault(checked.error().code, checked.error().text);
    return checked;
}

void OptionForm::showFault(const QString& key, const QString& sentence)
{
    for (const Entry& entry : m_entries) {
        if (entry.field->option().key != key)
            continue;
        if (m_advanced.contains(entry.row))
            setAdvancedShown(true);
        entry.row->setFault(sentence);
        entry.field->widget()->setFocus(Qt::OtherFocusReason);
    }
}

QString OptionForm::asCommand() const
{
    const auto quoted = [](const QString& word) {
        const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || QStringView(u"-_.,:/=@%+").contains(c); });
        QString text = word;
        return plain && !word.isEmpty() ? word : QLatin1Char('\'') + text.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
    };
    QStringList words;
    const auto values = raw();
    for (const Entry& entry : m_entries) {
        const Option& option = entry.field->option();
        const QVariant value = values.value(option.key);
        if (!value.isValid() || option.secret)
            continue;
        const QStringList all = option.repeated ? value.toStringList() : QStringList{optionText(option, value)};
        for (const QString& one : all)
            words.append(quoted(option.key + QLatin1Char('=') + one));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace everyport::ui
