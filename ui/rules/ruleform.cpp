#include "ui/rules/ruleform.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/rules/rulefile.h"
#include "ui/languages/saidwords.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulelines.h"
#include "ui/rules/rulewhen.h"
#include "ui/services/optionform.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

constexpr qsizetype firstLimit = 3; // of rules::ruleOptions

} // namespace

RuleForm::RuleForm(const rules::Rule& rule, Asked asked, QWidget* parent)
    : QWidget(parent), m_name(rule.name), m_asked(std::move(asked)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::betweenControls);
    m_top = makeForm(rules::ruleOptions().mid(0, firstLimit),
        {{QStringLiteral("title"), rule.title}, {QStringLiteral("enabled"), rule.enabled},
            {QStringLiteral("dry-run"), rule.isDryRun}});
    m_limits = makeForm(rules::ruleOptions().mid(firstLimit),
        {{QStringLiteral("per-minute"), qint64(rule.perMinute)}, {QStringLiteral("quiet"), rule.quietMs}});
    m_column->addWidget(m_top);
    buildSections();
    addHeading(RuleEditor::tr("Limits"));
    m_column->addWidget(m_limits);
    fill(rule);
}

void RuleForm::beginTyping()
{
    if (auto* title = qobject_cast<QLineEdit*>(m_top->widgetOf(QStringLiteral("title")))) {
        title->setFocus(Qt::OtherFocusReason);
        title->selectAll();
    }
}

/// When, only if, do: headings, and room for lines that come and go.
void RuleForm::buildSections()
{
    addHeading(RuleEditor::tr("When"));
    m_when = new RuleWhen(this);
    m_column->addWidget(m_when);
    addHeading(RuleEditor::tr("Only if"));
    m_lines = new RuleLines(
        *m_when, m_asked.names, [this] { return sampleEvent().fields; }, this);
    m_column->addLayout(m_lines->conditionLayout());
    addButton(RuleEditor::tr("Add a condition"), [this] { m_lines->addCondition(); });
    addHeading(RuleEditor::tr("Do"));
    m_column->addLayout(m_lines->actionLayout());
    addButton(RuleEditor::tr("Add an action"), [this] { m_lines->addAction(); });
}

/// What is as it would be anyway is left to the placeholders.
OptionForm* RuleForm::makeForm(const OptionList& options, QMap<QString, QVariant> raw)
{
    auto* made = new OptionForm(options, {.narrow = true}, QStringLiteral("rules/%1.toml").arg(m_name), this);
    for (const Option& option : options) {
        if (raw.value(option.key) == option.fallback)
            raw.remove(option.key);
    }
    made->setRaw(raw);
    connect(made, &OptionForm::changed, this, &RuleForm::changed);
    return made;
}

void RuleForm::addHeading(const QString& text)
{
    m_column->addSpacing(Metrics::betweenControls);
    m_column->addWidget(new Text(text, Text::Size::Panel, Tone::Normal, this));
}

void RuleForm::addButton(const QString& text, std::function<void()> add)
{
    QPushButton* button = makeLinkButton(text, QStringLiteral("plus"), this);
    connect(button, &QPushButton::clicked, this, add);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void RuleForm::fill(const rules::Rule& rule)
{
    m_when->fill(rule.event, rule.when);
    m_lines->fill(rule);
    connect(m_lines, &RuleLines::changed, this, &RuleForm::changed);
    connect(m_lines, &RuleLines::arrived, this, &RuleForm::arrived);
    connect(m_lines, &RuleLines::seenWanted, this, &RuleForm::seenWanted);
    connect(m_when, &RuleWhen::chosen, m_lines, &RuleLines::eventChosen);
    connect(m_when, &RuleWhen::changed, this, &RuleForm::changed);
}

rules::Event RuleForm::sampleEvent() const
{
    const QString name = m_when->event();
    const auto real = m_asked.latest ? m_asked.latest(name) : QList<rules::Event>();
    return real.isEmpty() ? rules::Event{name, m_when->kind().sample(), QDateTime::currentMSecsSinceEpoch(), m_name, {}}
                          : real.first();
}

RuleForm::Typed RuleForm::typed() const
{
    return {m_top->raw(), m_when->raw(), m_limits->raw(), m_when->notKept() + m_lines->notKept()};
}

void RuleForm::setTyped(const Typed& typed)
{
    m_top->setRaw(typed.top);
    m_when->setRaw(typed.when);
    m_limits->setRaw(typed.limits);
    showNotKept(typed.notKept);
}

/// A secret that a webhook has all the same is a new one.
void RuleForm::showNotKept(const QStringList& codes)
{
    const QString lost = RuleEditor::tr("A secret is not kept when the program ends: type it again.");
    const QString fresh = RuleEditor::tr(
        "This is a new secret, for the one that was here was not kept when the program ended. Whoever calls has to get it.");
    for (const QString& code : codes) {
        if (!m_lines->setNotKept(code, lost))
            m_when->setNotKept(code, m_when->raw().value(code).toString().isEmpty() ? lost : fresh);
    }
}

rules::Rule RuleForm::rule() const
{
    const auto top = m_top->peek();
    rules::Rule rule{.name = m_name, .event = m_when->event()};
    if (top) {
        rule.title = top->text(QStringLiteral("title")).trimmed();
        rule.enabled = top->boolean(QStringLiteral("enabled"));
        rule.isDryRun = top->boolean(QStringLiteral("dry-run"));
    }
    if (const auto limits = m_limits->peek()) {
        rule.perMinute = int(limits->integer(QStringLiteral("per-minute")));
        rule.quietMs = limits->integer(QStringLiteral("quiet"));
    }
    rule.when = m_when->values();
    m_lines->collect(rule);
    return rule;
}

bool RuleForm::check()
{
    return m_top->checkAll() && m_when->check() && m_lines->check() && m_limits->checkAll();
}

bool RuleForm::setFault(const Error& fault)
{
    if (fault.code == QStringLiteral("event")) {
        m_when->setToMend(shownWords(saidWords(fault.text)));
        return true;
    }
    return m_lines->setToMend(fault) || m_top->setFault(fault.code, fault.text)
        || m_when->setFault(fault.code, fault.text) || m_limits->setFault(fault.code, fault.text);
}

bool RuleForm::showFault(const Error& fault)
{
    if (m_lines->showFault(fault))
        return true;
    if (fault.code == QStringLiteral("event")) {
        m_when->setToMend(saidWords(fault.text));
        m_when->box()->setFocus(Qt::OtherFocusReason);
        Q_EMIT seenWanted(m_when->box());
        return true;
    }
    m_when->showFault(fault.code, fault.text);
    return false;
}

} // namespace everyport::ui
