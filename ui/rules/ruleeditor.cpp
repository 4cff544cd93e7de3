#include "ui/rules/ruleeditor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/rules/rulefile.h"
#include "ui/rules/rulelines.h"
#include "ui/rules/ruletrial.h"
#include "ui/rules/rulewhen.h"
#include "ui/services/optionform.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/focusplace.h"
#include "ui/widgets/controls/taborder.h"
#include "ui/widgets/controls/wraplayout.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

namespace {

constexpr qsizetype firstLimit = 3; // of rules::ruleOptions

} // namespace

RuleEditor::RuleEditor(QWidget* parent) : QScrollArea(parent), m_foot(new QWidget(parent))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The rule"));
    setFocusPolicy(Qt::NoFocus); // its fields have the keyboard
    buildFoot();
    m_foot->hide(); // comes with the first rule
}

void RuleEditor::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    followFoot();
}

void RuleEditor::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    followFoot();
}

/// Its buttons are there with the form: also while only the page has gone.
bool RuleEditor::offersToSave() const
{
    return !isHidden() && m_body && m_isReadable;
}

void RuleEditor::followFoot()
{
    m_foot->setVisible(offersToSave());
}

void RuleEditor::clear()
{
    if (m_body)
        for (QObject* part : m_body->findChildren<QObject*>())
            part->disconnect(this);
    if (QWidget* before = takeWidget()) {
        before->hide();
        before->deleteLater(); // one of its fields may be telling us something
    }
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(Metrics::pageEdge, Metrics::betweenGroups, Metrics::pageEdge, Metrics::pageEdge);
    m_column->setSpacing(Metrics::betweenControls);
}

void RuleEditor::show(const rules::RuleStatus& status)
{
    m_isNew = false;
    m_name = status.rule.name;
    m_isReadable = status.isReadable;
    build(status.rule);
    setTrouble(status);
    if (status.isBroken)
        showWhatToMend(status);
}

void RuleEditor::showNew(const rules::Rule& rule)
{
    m_isNew = m_isReadable = true;
    m_isBroken = false;
    m_name = rule.name;
    build(rule);
    m_save->setText(tr("Add the rule"));
    m_drop->show();
    followSave();
}

void RuleEditor::forget()
{
    m_isTouched = m_isNew = false;
    m_name.clear();
}

RuleEditor::Typed RuleEditor::typed() const
{
    return {collected(), m_top->raw(), m_when->raw(), m_limits->raw(), m_isNew, m_isTouched};
}

void RuleEditor::resume(const Typed& typed, const rules::RuleStatus* status)
{
    if (typed.isNew) {
        showNew(typed.rule);
    } else {
        auto edited = *status;
        edited.rule = typed.rule;
        show(edited);
    }
    m_top->setRaw(typed.top);
    m_when->setRaw(typed.when);
    m_limits->setRaw(typed.limits);
    if (typed.isTouched)
        touched();
    else
        m_isTouched = false; // setting the fields is no typing
    followSave();
}

void RuleEditor::beginTyping()
{
    if (auto* title = qobject_cast<QLineEdit*>(m_top->widgetOf(QStringLiteral("title")))) {
        title->setFocus(Qt::OtherFocusReason);
        title->selectAll();
    }
}

void RuleEditor::build(const rules::Rule& rule)
{
    m_isBuilding = true;
    // Who has saved in the middle of it goes on there.
    const FocusPlace before(m_body);
    clear();
    m_trouble = new Notice(Mark::Failed, m_body);
    m_trouble->hide();
    m_column->addWidget(m_trouble);
    m_top = makeForm(rules::ruleOptions().mid(0, firstLimit),
        {{QStringLiteral("title"), rule.title}, {QStringLiteral("enabled"), rule.enabled},
            {QStringLiteral("dry-run"), rule.isDryRun}});
    m_limits = makeForm(rules::ruleOptions().mid(firstLimit),
        {{QStringLiteral("per-minute"), qint64(rule.perMinute)}, {QStringLiteral("quiet"), rule.quietMs}});
    m_column->addWidget(m_top);
    buildSections();
    addHeading(tr("Limits"));
    m_column->addWidget(m_limits);
    m_trial = new RuleTrial(m_body);
    m_column->addWidget(m_trial);
    m_column->addStretch(1);
    m_save->setText(tr("Save"));
    fill(rule);
    setWidget(m_body);
    tabAsLaidOut(m_foot->parentWidget());
    m_isBuilding = false;
    m_isTouched = false;
    m_drop->hide();
    followFoot();
    if (before.isAnywhere() && !before.resume(m_body))
        beginTyping();
}

/// When, only if, do: headings, and room for lines that come and go.
void RuleEditor::buildSections()
{
    addHeading(tr("When"));
    m_when = new RuleWhen(m_body);
    m_column->addWidget(m_when);
    addHeading(tr("Only if"));
    m_lines = new RuleLines(
        *m_when, names, [this] { return sampleEvent().fields; }, m_body);
    m_column->addLayout(m_lines->conditionLayout());
    addButton(tr("Add a condition"), [this] { m_lines->addCondition(); });
    addHeading(tr("Do"));
    m_column->addLayout(m_lines->actionLayout());
    addButton(tr("Add an action"), [this] { m_lines->addAction(); });
}

/// What is as it would be anyway is left to the placeholders.
OptionForm* RuleEditor::makeForm(const OptionList& options, QMap<QString, QVariant> raw)
{
    auto* made = new OptionForm(options, {.narrow = true}, QStringLiteral("rules/%1.toml").arg(m_name), m_body);
    for (const Option& option : options) {
        if (raw.value(option.key) == option.fallback)
            raw.remove(option.key);
    }
    made->setRaw(raw);
    connect(made, &OptionForm::changed, this, &RuleEditor::touched);
    return made;
}

void RuleEditor::addHeading(const QString& text)
{
    m_column->addSpacing(Metrics::betweenControls);
    m_column->addWidget(new Text(text, Text::Size::Panel, Tone::Normal, m_body));
}

void RuleEditor::addButton(const QString& text, std::function<void()> add)
{
    QPushButton* button = makeLinkButton(text, QStringLiteral("plus"), m_body);
    connect(button, &QPushButton::clicked, this, add);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void RuleEditor::buildFoot()
{
    auto* column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Line(Qt::Horizontal, m_foot));
    // The pane may be narrower than the three of them in a language of long words.
    auto* row = new WrapLayout(nullptr, WrapLayout::Rest::BeforeLast);
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    column->addLayout(row);
    m_save = makePrimaryButton(tr("Save"), {}, m_foot);
    m_drop = makeButton(tr("Drop changes"), {}, m_foot);
    QPushButton* tryOut = makeButton(tr("Try it"), QStringLiteral("play"), m_foot);
    tryOut->setToolTip(tr("Says what would be done with the latest real event, or a sample. Nothing is done."));
    // What throws away is not beside what keeps.
    row->addWidget(tryOut);
    row->addWidget(m_drop);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::saveWanted);
    connect(m_drop, &QPushButton::clicked, this, &RuleEditor::dropWanted);
    connect(tryOut, &QPushButton::clicked, this, &RuleEditor::tryIt);
}

void RuleEditor::fill(const rules::Rule& rule)
{
    m_when->fill(rule.event, rule.when);
    m_lines->fill(rule);
    connect(m_lines, &RuleLines::changed, this, &RuleEditor::touched);
    connect(m_lines, &RuleLines::arrived, this, [this] { tabAsLaidOut(this); });
    connect(m_lines, &RuleLines::seenWanted, this, [this](QWidget* line) { ensureWidgetVisible(line); });
    connect(m_when, &RuleWhen::chosen, m_lines, &RuleLines::eventChosen);
    connect(m_when, &RuleWhen::changed, this, &RuleEditor::touched);
}

void RuleEditor::touched()
{
    if (m_isBuilding)
        return;
    m_isTouched = true;
    m_drop->show();
    followSave();
}

/// A faulty file is mended by saving what is shown of it.
void RuleEditor::followSave()
{
    const bool isWorthIt = m_isNew || m_isTouched || m_isBroken;
    m_save->setEnabled(isWorthIt);
    m_save->setToolTip(isWorthIt ? QString() : tr("Nothing has changed."));
}

void RuleEditor::showReports(const QStringList& lines)
{
    m_trial->showReports(lines);
}

rules::Event RuleEditor::sampleEvent() const
{
    const QString name = m_when->event();
    const auto real = latest ? latest(name) : QList<rules::Event>();
    return real.isEmpty() ? rules::Event{name, m_when->kind().sample(), QDateTime::currentMSecsSinceEpoch(), m_name, {}}
                          : real.first();
}

void RuleEditor::tryIt()
{
    if (!m_body)
        return;
    const rules::Rule rule = collected();
    if (const auto checked = rules::checkRule(rule); !checked) {
        showFault(checked.error());
        return;
    }
    const rules::Event event = sampleEvent();
    m_trial->tryOut(rule, event, latest && !latest(event.kind).isEmpty());
    showWhatWasTried();
}

/// Its place is where the layouts have it that are asked here: by themselves they ask one another a turn later each,
/// and where something stood there before, the area would be scrolled to the end of that.
void RuleEditor::showWhatWasTried()
{
    m_trial->layout()->activate();
    m_column->activate();
    QEvent laidOut(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &laidOut); // the body is as high as all that now
    QWidget* said = m_trial->said();
    ensureWidgetVisible(said);
    ensureVisible(0, said->mapTo(m_body, QPoint()).y(), 0, 0); // one reads it from its beginning
}

rules::Rule RuleEditor::collected() const
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

std::optional<rules::Rule> RuleEditor::rule()
{
    if (!m_isReadable) {
        ensureWidgetVisible(m_trouble);
        return {};
    }
    if (!m_top->checkAll() || !m_when->check() || !m_lines->check() || !m_limits->checkAll())
        return {};
    const rules::Rule rule = collected();
    const auto checked = rules::checkRule(rule);
    if (checked)
        return rule;
    showFault(checked.error());
    return {};
}

} // namespace everyport::ui
