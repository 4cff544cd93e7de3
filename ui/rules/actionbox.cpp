#include "ui/rules/actionbox.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/template.h"
#include "ui/languages/declaredwords.h"
#include "ui/languages/saidwords.h"
#include "ui/rules/fieldcompletion.h"
#include "ui/services/optionform.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/display/markedtext.h"

namespace everyport::ui {

ActionBox::ActionBox(const rules::Action& action, AskNames names, QWidget* parent)
    : QFrame(parent),
      m_names(std::move(names)),
      m_kind(new QComboBox(this)),
      m_column(new QVBoxLayout(this)),
      m_fields(new QMenu(this)),
      m_preview(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_fault(new MarkedText(Text::Size::Caption, this))
{
    for (const rules::ActionKind& kind : rules::actionKinds()) {
        m_kind->addItem(declaredWords(kind.title), kind.name);
        m_kind->setItemData(m_kind->count() - 1, declaredWords(kind.help), Qt::ToolTipRole);
    }
    m_kind->setCurrentIndex(m_kind->findData(action.kind)); // none of a faulty file that names none
    m_kind->setPlaceholderText(tr("Choose what is done"));
    m_kind->setAccessibleName(tr("What is done"));
    m_preview->setWordWrap(true);
    QToolButton* field = makeToolButton(QStringLiteral("braces"), tr("Insert a field of the event"), this);
    field->setFocusPolicy(Qt::TabFocus);
    field->setPopupMode(QToolButton::InstantPopup);
    field->setMenu(m_fields);
    QToolButton* remove = makeCrossButton(tr("Remove this action"), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(Metrics::betweenControls);
    line->addWidget(m_kind, 1);
    line->addWidget(field);
    line->addWidget(remove);
    m_column->setContentsMargins(0, 0, 0, Metrics::betweenControls);
    m_column->setSpacing(Metrics::betweenControls);
    m_column->addLayout(line);
    m_column->addWidget(m_fault);
    m_column->addWidget(m_preview);
    connect(remove, &QToolButton::clicked, this, &ActionBox::removeWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_toMend.clear();
        m_notKept.clear();
        build({});
        Q_EMIT changed();
    });
    connect(this, &ActionBox::changed, this, &ActionBox::showPreview);
    build(action.values);
}

/// The chosen one; it asks nothing where none is chosen.
const rules::ActionKind& ActionBox::kind() const
{
    static const rules::ActionKind none;
    const rules::ActionKind* found = rules::findActionKind(m_kind->currentData().toString());
    return found ? *found : none;
}

void ActionBox::build(const OptionValues& values)
{
    if (m_form) {
        m_column->removeWidget(m_form);
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater(); // one of its fields may be telling us something
    }
    m_faultyText.clear();
    m_kind->setToolTip(declaredWords(kind().help));
    m_form = new OptionForm(kind().options, {.names = m_names, .narrow = true}, QStringLiteral("[[do]]"), this);
    m_form->setValues(values);
    m_column->insertWidget(1, m_form);
    tabAsLaidOut(this);
    connect(m_form, &OptionForm::changed, this, &ActionBox::changed);
    m_completions.clear();
    for (QWidget* text : texts())
        m_completions.append(new FieldCompletion(text));
    showFields();
    showPreview();
}

/// Of this kind, those that fields are filled into.
QList<QWidget*> ActionBox::texts() const
{
    QList<QWidget*> all;
    for (const QString& key : kind().templates)
        all.append(m_form->widgetOf(key));
    return all;
}

void ActionBox::showFields()
{
    if (!m_event)
        return;
    for (FieldCompletion* completion : std::as_const(m_completions))
        completion->setFields(*m_event);
}

void ActionBox::setEvent(const rules::EventKind& kind, const rules::Fields& sample)
{
    m_event = &kind;
    m_sample = sample;
    showFields();
    m_fields->clear();
    for (const auto* list : {&kind.fields, &rules::commonFields()}) {
        for (const rules::FieldInfo& info : *list) {
            QAction* action = m_fields->addAction(tr("{%1} – %2").arg(info.name, declaredWords(info.help)));
            connect(action, &QAction::triggered, this, [this, name = info.name] { insert(name); });
        }
        m_fields->addSeparator();
    }
    for (const QString& prefix : kind.openPrefixes) {
        if (!prefix.isEmpty())
            connect(m_fields->addAction(QStringLiteral("{%1…}").arg(prefix)), &QAction::triggered, this,
                [this, prefix] { insert(prefix); });
    }
    showPreview();
}

/// Where somebody types just now, or at the end of the last text.
void ActionBox::insert(const QString& field)
{
    const auto all = texts();
    QWidget* text = window()->focusWidget();
    if (!all.contains(text))
        text = all.isEmpty() ? nullptr : all.last();
    if (!text)
        return;
    FieldCompletion::insert(text, field);
    text->setFocus(Qt::OtherFocusReason);
}

void ActionBox::showPreview()
{
    const rules::Action now = action();
    m_preview->setVisible(!now.kind.isEmpty());
    m_preview->setText(
        shownWords(tr("Reads: %1").arg(saidWords(rules::describe(now.kind, rules::filled(now, m_sample))))));
    const TextFault inTexts = m_toMend.isEmpty() ? faultInTexts() : TextFault{{}, m_toMend};
    const QString fault = saidWords(inTexts.sentence);
    m_fault->setState(Mark::Failed, fault);
    for (QWidget* text : texts())
        text->setAccessibleDescription(fault);
    showFaultyText(inTexts.key);
    showDoubts();
}

/// Fields tell themselves what is wrong with them otherwise; it is theirs what is not ours to take back.
void ActionBox::showFaultyText(const QString& key)
{
    if (key == m_faultyText)
        return;
    for (const QString& each : {std::exchange(m_faultyText, key), key}) {
        if (QWidget* text = each.isEmpty() ? nullptr : m_form->widgetOf(each))
            showFaulty(text, each == key);
    }
}

/// What is named and not there: it may come until the event does, so that the rule is right all the same.
void ActionBox::showDoubts()
{
    const OptionValues values = action().values;
    for (const Option& option : kind().options)
        m_form->setDoubt(option.key, doubtOf(option, values));
}

QString ActionBox::doubtOf(const Option& option, const OptionValues& values) const
{
    using Names = Option::Names;
    const auto knows = [this](Names names, const QString& text) {
        const auto all = m_names(names);
        return std::any_of(all.begin(), all.end(),
            [&](const KnownNames::Name& name) { return name.text.compare(text, Qt::CaseInsensitive) == 0; });
    };
    const QString text = option.repeated ? QString() : values.text(option.key);
    if (text.isEmpty())
        return m_notKept.value(option.key);
    if (!m_names || text.contains(u'{'))
        return {};
    if (option.names == Names::Speaker && !knows(Names::Speaker, text))
        return tr("There is no chat account and no service called %1: nothing can be said there until there is one.")
            .arg(text);
    if (option.names == Names::Service && !knows(Names::Service, text))
        return tr("There is no service called %1 yet.").arg(text);
    return {};
}

/// What is being typed just now is given its time.
ActionBox::TextFault ActionBox::faultInTexts() const
{
    if (!m_event)
        return {};
    const rules::Action now = action();
    for (const QString& key : kind().templates) {
        for (const QString& text : now.values.texts(key)) {
            const auto parsed = rules::Template::parse(withoutOpenField(text));
            const auto checked = parsed ? parsed->check(*m_event) : Result<Done>(parsed.error());
            if (!checked)
                return {key, checked.error().text};
        }
    }
    return {};
}

void ActionBox::beginTyping()
{
    m_kind->setFocus(Qt::TabFocusReason);
}

rules::Action ActionBox::action() const
{
    OptionValues values(kind().options);
    const auto raw = m_form->raw();
    for (auto it = raw.begin(); it != raw.end(); ++it)
        values.give(it.key(), it.value());
    return {kind().name, values};
}

bool ActionBox::check()
{
    return m_form->checkAll();
}

void ActionBox::showFault(const QString& key, const QString& sentence)
{
    if (m_form->widgetOf(key)) {
        m_form->showFault(key, sentence);
        return;
    }
    m_fault->setState(Mark::Failed, saidWords(sentence));
    m_kind->setFocus(Qt::OtherFocusReason);
}

void ActionBox::setNotKept(const QString& key, const QString& sentence)
{
    m_notKept.insert(key, sentence);
    showDoubts();
}

QStringList ActionBox::notKept() const
{
    QStringList keys = m_notKept.keys();
    const rules::Action now = action();
    keys.removeIf([&now](const QString& key) { return !now.values.text(key).isEmpty(); });
    return keys;
}

void ActionBox::setToMend(const QString& key, const QString& sentence)
{
    if (m_form->setFault(key, sentence))
        return;
    m_toMend = sentence;
    showPreview();
}

} // namespace everyport::ui
