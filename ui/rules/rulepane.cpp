#include "ui/rules/rulepane.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "app/rules/ruleengine.h"
#include "app/rules/rulefile.h"
#include "ui/frame/feedback/memorylosses.h"
#include "ui/languages/saidwords.h"
#include "ui/rules/keptrules.h"
#include "ui/rules/rulesmodel.h"
#include "ui/rules/rulespage.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/display/emptystate.h"

namespace everyport::ui {

using rules::RuleStatus;

RulePane::RulePane(rules::RuleRegistry& registry, RulesModel& rows, Asked asked, QWidget* parent)
    : QWidget(parent),
      m_registry(registry),
      m_rows(rows),
      m_asked(std::move(asked)),
      m_editor(new RuleEditor(this)),
      m_nothing(new EmptyState(QStringLiteral("zap"), RulesPage::tr("Choose a rule, or begin one."), nullptr, this))
{
    auto* stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    stack->addWidget(m_editor, 1);
    stack->addWidget(m_editor->foot());
    stack->addWidget(m_nothing);
    m_editor->names = m_asked.names;
    m_editor->latest = [this](const QString& kind) {
        auto* engine = m_asked.engine();
        return engine ? engine->latest(kind) : QList<rules::Event>();
    };
    connect(m_editor, &RuleEditor::fileWanted, this, &RulePane::openFile);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(600);
    connect(&m_keepSoon, &QTimer::timeout, this, &RulePane::keepNow);
    connect(m_editor, &RuleEditor::typedOn, &m_keepSoon, qOverload<>(&QTimer::start));
}

RulePane::~RulePane()
{
    if (m_keepSoon.isActive())
        keepNow();
}

KeptRules RulePane::memory() const
{
    return KeptRules(*m_asked.memory, [this](const QString& name) {
        const RuleStatus* status = m_registry.find(name);
        return status ? &status->rule : nullptr;
    });
}

/// What is in front comes first.
void RulePane::keepNow()
{
    m_keepSoon.stop();
    if (!m_asked.memory)
        return;
    QList<RuleEditor::Typed> all;
    if (m_editor->isTouched())
        all.append(m_editor->typed());
    memory().keep(all + m_drafts.all());
}

bool RulePane::keeps()
{
    keepNow();
    return m_asked.memory && isWritten(*m_asked.memory);
}

RulePane::Unfinished RulePane::kept() const
{
    Unfinished left;
    const auto all = m_asked.memory ? memory().all() : QList<RuleEditor::Typed>();
    for (const RuleEditor::Typed& typed : all) {
        if (left.inFront)
            left.waiting.keep(typed);
        else
            left.inFront = typed;
    }
    return left;
}

RuleDrafts RulePane::Unfinished::all() const
{
    RuleDrafts drafts = waiting;
    if (inFront)
        drafts.keep(*inFront);
    return drafts;
}

void RulePane::forgetTyped()
{
    m_editor->forget();
    m_drafts = {};
    keepNow();
}

bool RulePane::canSaveAll() const
{
    if (!m_editor->isTouched() || m_editor->isHidden() || !m_drafts.isEmpty())
        return false;
    const auto typed = m_editor->typed();
    return typed.fields.notKept.isEmpty() && rules::checkRule(typed.rule).ok();
}

void RulePane::openFile()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(rules::RuleFile::path(m_registry.folder(), m_editor->shownName())));
}

void RulePane::setShown(bool isShown)
{
    m_editor->setVisible(isShown);
    m_nothing->setVisible(!isShown);
}

void RulePane::choose(const RuleStatus* status)
{
    const bool stays = status && status->rule.name == m_editor->shownName() && m_editor->isTouched();
    if (status && !stays)
        showAsLeft(*status);
    setShown(status || m_editor->isNew());
    if (status)
        showReports();
}

/// What was typed waits for its rule to be chosen again. Nothing is saved by a click elsewhere: a rule that is half
/// written would be on.
void RulePane::keepTyped()
{
    if (!m_editor->isTouched())
        return;
    m_drafts.keep(m_editor->typed());
    // A turn later: while the list chooses a row, none may come or move.
    QTimer::singleShot(0, this, &RulePane::listNew);
}

/// A new rule is a row from when another one stands in front of it.
void RulePane::listNew()
{
    for (const rules::Rule& rule : m_drafts.notAdded())
        m_rows.keepNew(rule);
}

void RulePane::showAsLeft(const RuleStatus& status)
{
    keepTyped();
    if (const auto typed = m_drafts.take(status.rule.name))
        m_editor->resume(*typed, &status);
    else
        m_editor->show(status);
}

void RulePane::begin(rules::Rule rule)
{
    keepTyped();
    rule.name = freeName(rule.title);
    m_editor->showNew(rule);
    setShown(true);
}

/// What waits has no file yet. Names are cut: the number must not be.
QString RulePane::freeName(const QString& title) const
{
    QString name = m_registry.freeName(title);
    for (int number = 2; m_drafts.has(name); ++number)
        name = m_registry.freeName(QStringLiteral("%1 %2").arg(title.left(40), QString::number(number)));
    return name;
}

void RulePane::resume(RuleEditor::Typed typed, const RuleStatus* status)
{
    if (typed.isNew) {
        keepTyped();
        if (m_registry.find(typed.rule.name) || m_drafts.has(typed.rule.name))
            typed.rule.name = freeName(typed.rule.title);
    }
    m_editor->resume(typed, status);
    setShown(true);
    showReports();
}

void RulePane::ruleTold(const RuleStatus& status)
{
    if (m_editor->isNew() || m_editor->isTouched())
        return;
    if (status.isBroken || m_editor->isBroken())
        m_editor->show(status);
    else
        m_editor->setTrouble(status);
}

void RulePane::settle(const rules::Rule& rule)
{
    m_drafts.settle(rule);
    m_keepSoon.start();
    const RuleStatus* status = m_registry.find(rule.name);
    if (!status || m_editor->shownName() != rule.name)
        return;
    auto typed = m_editor->typed();
    if (typed.rule == rule) {
        m_editor->show(*status);
        return;
    }
    typed.isNew = false;
    m_editor->resume(typed, status);
}

void RulePane::drop()
{
    m_keepSoon.start();
    const QString name = m_editor->shownName();
    if (const auto* status = m_registry.find(name); status && !m_editor->isNew()) {
        m_editor->show(*status);
        showReports();
        return;
    }
    m_editor->forget(); // or choosing another would keep it
    setShown(false);
    m_rows.dropNew(name);
}

void RulePane::showReports()
{
    constexpr qsizetype most = 10;
    auto* engine = m_asked.engine();
    QStringList lines;
    if (engine && !m_editor->isNew()) {
        for (auto it = engine->reports().rbegin(); it != engine->reports().rend() && lines.size() < most; ++it) {
            if (it->rule == m_editor->shownName())
                lines.append(RulesPage::tr("%1  %2: %3")
                                 .arg(longTime(QDateTime::fromMSecsSinceEpoch(it->at).time()),
                                     saidWords(rules::outcomeName(it->outcome)),
                                     eachSaid(it->lines).join(QStringLiteral("; "))));
        }
    }
    m_editor->showReports(lines);
}

/// Those that are not in front among them; but not what was changed of a rule that is gone.
QString RulePane::unsaved() const
{
    QStringList words;
    const auto add = [&](const RuleEditor::Typed& typed) {
        const RuleStatus* status = m_registry.find(typed.rule.name);
        const rules::Rule& rule = status ? status->rule : typed.rule;
        words.append(typed.isNew && rule.title.isEmpty() ? RulesPage::tr("the new rule")
                : typed.isNew                            ? RulesPage::tr("the new rule “%1”").arg(rule.title)
                                                         : RulesPage::tr("the rule “%1”").arg(rule.shownName()));
    };
    if (m_editor->isTouched())
        add(m_editor->typed());
    for (const RuleEditor::Typed& typed : m_drafts.all()) {
        if (typed.isNew || m_registry.find(typed.rule.name))
            add(typed);
    }
    return words.join(QStringLiteral(", "));
}

RulePane::Unfinished RulePane::unfinished() const
{
    const bool hasMore = m_editor->isNew() || m_editor->isTouched();
    return {m_drafts, hasMore ? std::optional(m_editor->typed()) : std::nullopt};
}

void RulePane::resumeWaiting(const RuleDrafts& waiting)
{
    m_drafts = waiting;
    listNew();
}

} // namespace everyport::ui
