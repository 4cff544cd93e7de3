#include "ui/services/optionform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include "netcore/base/shellword.h"
#include "ui/languages/declaredwords.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {
namespace {

constexpr int settledAfter = 300; ///< Milliseconds: ports above have been tried and say what came of it.

/// Into view, once what has just unfolded around it has its place, and again when the fields above have grown. With
/// what is said below it, for which there would be no room where areas only follow the keyboard.
void scrollTo(QWidget* field)
{
    for (const int wait : {0, settledAfter}) {
        QTimer::singleShot(wait, field, [field] {
            for (QWidget* above = field->parentWidget(); above; above = above->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(field, 0, Metrics::px(80));
            }
        });
    }
}

} // namespace

OptionForm::OptionForm(
    const OptionList& options, const OptionField::Context& context, const QString& place, QWidget* parent)
    : Form(context.narrow ? 0 : 128, parent), m_options(options)
{
    auto fields = context;
    fields.hasCertificate = findOption(options, QStringLiteral("certificate"));
    QStringList sections;
    for (const Option& option : options) {
        if (!option.advanced)
            addField(option, fields, place);
        else if (!sections.contains(option.section))
            sections.append(option.section);
    }
    for (const QString& section : std::as_const(sections))
        addFold(section, fields, place);
}

void OptionForm::addFold(const QString& section, const OptionField::Context& context, const QString& place)
{
    Fold fold{section,
        makeLinkButton(section.isEmpty() ? tr("Advanced") : declaredWords(section),
            alongTheLine(QStringLiteral("chevron-right")), this)};
    add({}, fold.button);
    for (const Option& option : m_options) {
        if (option.advanced && option.section == section)
            fold.rows.append(addField(option, context, place));
    }
    setShown(fold, false);
    connect(fold.button, &QPushButton::clicked, this, [this, fold] { setShown(fold, !fold.rows.first()->isShown()); });
    m_folds.append(fold);
}

FormRow* OptionForm::addField(const Option& option, const OptionField::Context& context, const QString& place)
{
    OptionField* field = OptionField::make(option, context, this);
    FormRow* row = add(field->labelText(), field->widget(), field->help());
    const QString usual = option.secret ? QString() : optionText(option, option.fallback);
    field->widget()->setToolTip(
        tr("%1 in %2, %1=… on the command line\n%3%4")
            .arg(option.key, place, optionRange(option), usual.isEmpty() ? QString() : tr(", usually %1").arg(usual)));
    row->setCheck([this, field] {
        const QString own = field->fault();
        return own.isEmpty() ? faultTogether(field->option().key) : own;
    });
    connect(field, &OptionField::changed, this, [this, row] {
        checkAgain(row);
        Q_EMIT changed();
    });
    m_entries.append({field, row});
    return row;
}

QString OptionForm::faultTogether(const QString& key)
{
    m_atOdds.remove(key);
    const auto values = m_together ? peek() : Result<OptionValues>(Error());
    if (!values)
        return {};
    for (const Error& fault : m_together(*values)) {
        if (fault.code != key)
            continue;
        m_atOdds.insert(key);
        return fault.text;
    }
    return {};
}

/// A fault that is shown goes as soon as it is mended; a new one waits until the field is left.
void OptionForm::checkAgain(FormRow* row)
{
    if (row->hasFault())
        row->check();
    const QSet<QString> atOdds = m_atOdds; // each check changes it
    for (const Entry& entry : std::as_const(m_entries)) {
        if (entry.row != row && atOdds.contains(entry.field->option().key) && entry.row->hasFault())
            entry.row->check();
    }
}

void OptionForm::setShown(const Fold& fold, bool shown)
{
    for (FormRow* row : fold.rows)
        row->setShown(shown);
    setExpanded(fold.button, shown);
    fold.button->setIcon(icon(shown ? QStringLiteral("chevron-down") : alongTheLine(QStringLiteral("chevron-right"))));
}

/// A limit that somebody has set must not be overlooked.
void OptionForm::showWhatSpeaks()
{
    const auto said = raw();
    for (const Fold& fold : std::as_const(m_folds)) {
        const bool speaks = std::any_of(m_options.begin(), m_options.end(), [&](const Option& option) {
            return option.advanced && option.section == fold.section && said.contains(option.key);
        });
        if (speaks)
            setShown(fold, true);
    }
}

void OptionForm::setValues(const OptionValues& values)
{
    for (const Entry& entry : m_entries) {
        const QString& key = entry.field->option().key;
        entry.field->setValue(values.isGiven(key) ? values.value(key) : QVariant());
    }
    showWhatSpeaks();
}

void OptionForm::setRaw(const QMap<QString, QVariant>& raw)
{
    for (const Entry& entry : m_entries)
        entry.field->setValue(raw.value(entry.field->option().key));
    showWhatSpeaks();
}

void OptionForm::setValue(const QString& key, const QVariant& value)
{
    if (const Entry* found = entryOf(key))
        found->field->setValue(value);
}

/// What differs from the fallback. So a file keeps only what somebody wanted.
QMap<QString, QVariant> OptionForm::raw() const
{
    QMap<QString, QVariant> raw;
    for (const Entry& entry : m_entries) {
        const Option& option = entry.field->option();
        const QVariant said = entry.field->value();
        if (said.isValid() && said != option.fallback
            && !(said.toStringList() == option.fallback.toStringList() && option.repeated))
            raw.insert(option.key, said);
    }
    return raw;
}

Result<OptionValues> OptionForm::values()
{
    if (!checkAll())
        return Error{
            .kind = Error::Kind::Malformed, .reason = Reason::BadValue, .text = tr("A field needs another value.")};
    auto checked = checkOptions(m_options, raw());
    if (!checked)
        showFault(checked.error().code, checked.error().text);
    return checked;
}

void OptionForm::showFault(const QString& key, const QString& sentence)
{
    if (!setFault(key, sentence))
        return;
    widgetOf(key)->setFocus(Qt::OtherFocusReason);
    scrollTo(widgetOf(key));
}

bool OptionForm::setFault(const QString& key, const QString& sentence)
{
    const Entry* found = entryOf(key);
    if (!found)
        return false;
    unfold(found->row);
    found->row->setFault(sentence);
    return true;
}

void OptionForm::setDoubt(const QString& key, const QString& sentence)
{
    const Entry* found = entryOf(key);
    if (found && !sentence.isEmpty())
        unfold(found->row);
    if (found)
        found->row->setDoubt(sentence);
}

const OptionForm::Entry* OptionForm::entryOf(const QString& key) const
{
    const auto found = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [&key](const Entry& entry) { return entry.field->option().key == key; });
    return found == m_entries.cend() ? nullptr : &*found;
}

/// What is said below a field is there to be seen.
void OptionForm::unfold(FormRow* row)
{
    for (const Fold& fold : std::as_const(m_folds)) {
        if (fold.rows.contains(row) && !row->isShown())
            setShown(fold, true);
    }
}

QStringList OptionForm::unfolded() const
{
    QStringList sections;
    for (const Fold& fold : m_folds) {
        if (fold.rows.first()->isShown())
            sections.append(fold.section);
    }
    return sections;
}

void OptionForm::unfoldAlso(const QStringList& sections)
{
    for (const Fold& fold : std::as_const(m_folds)) {
        if (sections.contains(fold.section))
            setShown(fold, true);
    }
}

QWidget* OptionForm::widgetOf(const QString& key) const
{
    const Entry* found = entryOf(key);
    return found ? found->field->widget() : nullptr;
}

QString OptionForm::asCommand() const
{
    QStringList words;
    const auto values = raw();
    for (const Entry& entry : m_entries) {
        const Option& option = entry.field->option();
        const QVariant value = values.value(option.key);
        if (!value.isValid() || option.secret)
            continue;
        const QStringList all = option.repeated ? value.toStringList() : QStringList{optionText(option, value)};
        for (const QString& one : all)
            words.append(shellWord(option.key + QLatin1Char('=') + one));
    }
    return words.join(QLatin1Char(' '));
}

} // namespace everyport::ui
