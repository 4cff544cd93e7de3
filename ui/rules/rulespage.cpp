#include "ui/rules/rulespage.h"

#include <utility>

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "app/rulelinks/rulecontroller.h"
#include "app/rules/rulefile.h"
#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/languages/saidwords.h"
#include "ui/rules/ruleactions.h"
#include "ui/rules/rulesmodel.h"
#include "ui/rules/rulesoutline.h"
#include "ui/style/words/timeformat.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

using rules::RuleStatus;

namespace {

QString ruleSubject(const QString& name)
{
    return QStringLiteral("rule/") + name;
}

} // namespace

RulesPage::RulesPage(PageContext& context)
    : ListPage(context, QStringLiteral("rules"), tr("Rules"), tr("Filter rules")),
      m_registry(context.station().rules().registry()),
      m_model(new RulesModel(m_registry, this)),
      m_editor(new RuleEditor(this))
{
    makeActions();
    setRows(m_model, {.sorted = RulesModel::Name},
        new EmptyState(QStringLiteral("zap"),
            tr("Nothing happens by itself yet. A rule says: when this happens on any port, do that on another."),
            m_actions->add, table()));
    layOut({.widget = list(), .least = 300}, {.widget = makeSide(), .size = 460, .least = 320, .focus = m_editor});
    m_editor->names = [this](Option::Names kind) { return this->context().station().namesOf(kind); };
    if (auto* engine = context.station().rules().engine()) {
        engine->addListener(this);
        m_editor->latest = [this](const QString& kind) {
            auto* running = this->context().station().rules().engine();
            return running ? running->latest(kind) : QList<rules::Event>();
        };
    }
    connect(table(), &Table::chosenChanged, this, &RulesPage::showChosen);
    connect(m_model, &RulesModel::ruleTold, this, [this](const QString& name) {
        const RuleStatus* status = chosen();
        if (name == m_editor->shownName() && status && !m_editor->isNew() && !m_editor->isTouched())
            status->isBroken || m_editor->isBroken() ? m_editor->show(*status) : m_editor->setTrouble(*status);
        m_actions->follow();
        Q_EMIT headChanged();
        Q_EMIT commandsChanged();
    });
    connect(m_editor, &RuleEditor::saveWanted, this, &RulesPage::save);
    connect(m_editor, &RuleEditor::dropWanted, this, &RulesPage::drop);
    connect(m_editor, &RuleEditor::fileWanted, this, [this] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(rules::RuleFile::path(m_registry.folder(), m_editor->shownName())));
    });
    chooseFirst();
    showChosen();
}

RulesPage::~RulesPage()
{
    if (auto* engine = context().station().rules().engine())
        engine->removeListener(this);
}

QWidget* RulesPage::makeSide()
{
    auto* side = new QWidget(this);
    auto* stack = new QVBoxLayout(side);
    stack->setContentsMargins(0, 0, 0, 0);
    m_nothing = new EmptyState(QStringLiteral("zap"), tr("Choose a rule, or begin one."), nullptr, side);
    stack->setSpacing(0);
    stack->addWidget(m_editor, 1);
    stack->addWidget(m_editor->foot());
    stack->addWidget(m_nothing);
    return side;
}

void RulesPage::makeActions()
{
    m_actions = new RuleActions(context(), this, [this] { return chosenSaved(); });
    connect(m_actions, &RuleActions::presetChosen, this, &RulesPage::begin);
    auto* saving = makeAction(this, {}, tr("Save the rule"), [this] { save(); });
    context().shortcuts().add(saving, QStringLiteral("rules/save"), tr("Rules"), QKeySequence::Save);
    addAction(saving);
}

PageHead RulesPage::head() const
{
    PageHead head = ListPage::head();
    head.actions = {m_actions->turn};
    if (m_editor->offersToSave())
        head.actions.append(m_actions->add); // there is one thing to do next, which is to save
    else
        head.primary = m_actions->add;
    head.more = {m_actions->drop};
    if (m_model->savedCount() > 0)
        head.caption = tr("%1 on, %2 off")
                           .arg(m_model->activeCount())
                           .arg(m_model->savedCount() - m_model->activeCount());
    return head;
}

const RuleStatus* RulesPage::chosen() const
{
    return m_model->status(table()->currentSource());
}

const RuleStatus* RulesPage::chosenSaved() const
{
    const RuleStatus* status = chosen();
    return status && !RulesModel::isNew(*status) ? status : nullptr;
}

/// What was typed waits for its rule to be chosen again. Nothing is saved by a click elsewhere: a rule that is half
/// written would be on.
void RulesPage::keepTyped()
{
    if (!m_editor->isTouched())
        return;
    m_drafts.insert(m_editor->shownName(), m_editor->typed());
    // A turn later: while the list chooses a row, none may come or move.
    QTimer::singleShot(0, this, &RulesPage::listNew);
}

/// A new rule is a row from when another one stands in front of it.
void RulesPage::listNew()
{
    for (const RuleEditor::Typed& typed : std::as_const(m_drafts)) {
        if (typed.isNew)
            m_model->keepNew(typed.rule);
    }
}

void RulesPage::showAsLeft(const RuleStatus& status)
{
    keepTyped();
    const auto kept = m_drafts.constFind(status.rule.name);
    if (kept == m_drafts.constEnd()) {
        m_editor->show(status);
        return;
    }
    const RuleEditor::Typed typed = *kept;
    m_drafts.erase(kept);
    m_editor->resume(typed, &status);
}

/// Somebody may have gone to another rule before it was written, and typed more before that.
void RulesPage::settle(const rules::Rule& rule)
{
    const auto kept = m_drafts.find(rule.name);
    if (kept == m_drafts.end())
        return;
    if (kept->rule == rule)
        m_drafts.erase(kept);
    else
        kept->isNew = false;
}

void RulesPage::showChosen()
{
    const RuleStatus* status = chosen();
    const bool stays = status && status->rule.name == m_editor->shownName() && m_editor->isTouched();
    if (status && !stays)
        showAsLeft(*status);
    const bool shows = status || m_editor->isNew();
    m_editor->setVisible(shows);
    m_nothing->setVisible(!shows);
    if (status)
        showReports();
    m_actions->follow();
    Q_EMIT headChanged();
    Q_EMIT commandsChanged();
}

void RulesPage::showReports()
{
    constexpr qsizetype most = 10;
    auto* engine = context().station().rules().engine();
    QStringList lines;
    if (engine && !m_editor->isNew()) {
        for (auto it = engine->reports().rbegin(); it != engine->reports().rend() && lines.size() < most; ++it) {
            if (it->rule == m_editor->shownName())
                lines.append(tr("%1  %2: %3")
                                 .arg(longTime(QDateTime::fromMSecsSinceEpoch(it->at).time()),
                                     saidWords(rules::outcomeName(it->outcome)),
                                     saidWords(it->lines.join(QStringLiteral("; ")))));
        }
    }
    m_editor->showReports(lines);
}

void RulesPage::runReported(const rules::RunReport& report)
{
    if (report.rule == m_editor->shownName() && m_editor->isVisible())
        showReports();
}

void RulesPage::begin(rules::Rule rule)
{
    keepTyped();
    rule.name = m_registry.freeName(rule.title);
    // What waits has no file yet. Names are cut: the number must not be.
    for (int number = 2; m_drafts.contains(rule.name); ++number)
        rule.name = m_registry.freeName(QStringLiteral("%1 %2").arg(rule.title.left(40), QString::number(number)));
    m_editor->showNew(rule); // before nothing is chosen, which would show nothing
    showUnlisted();
    m_editor->beginTyping();
    Q_EMIT commandsChanged();
}

/// A new rule is no row as long as it is in front.
void RulesPage::showUnlisted()
{
    table()->clearSelection();
    table()->setCurrentIndex({});
    m_editor->setVisible(true);
    m_nothing->setVisible(false);
    showOrHideDetail();
    Q_EMIT headChanged();
}

bool RulesPage::hasDetail() const
{
    return ListPage::hasDetail() || m_editor->isNew();
}

void RulesPage::save()
{
    if (!m_editor->isVisible())
        return;
    const auto rule = m_editor->rule();
    if (rule)
        startOn(context(), ruleSubject(rule->name), tr("Saving the rule"), written(*rule, m_editor->isNew()));
}

Task<Result<Done>> RulesPage::written(rules::Rule rule, bool isNew)
{
    const QPointer<RulesPage> self(this);
    auto writing = isNew ? m_registry.add(rule) : m_registry.change(rule);
    const auto done = co_await std::move(writing);
    if (!self)
        co_return done; // made anew meanwhile
    const bool isStillShown = m_editor->shownName() == rule.name;
    if (!done) {
        // Where nothing was typed the form shows what the file says now, and has no place for it.
        const bool isToldThere = isStillShown && (m_editor->isTouched() || done.error().reason != Reason::InUse);
        if (isToldThere)
            m_editor->showFault(done.error());
        co_return isToldThere ? Result<Done>(Done{}) : done;
    }
    settle(rule);
    if (const auto* status = m_registry.find(rule.name); status && isStillShown) {
        m_editor->show(*status);
        table()->choose(m_model->indexOf(rule.name));
        showChosen();
    }
    context().tell(tr("Saved the rule “%1”.").arg(rule.shownName()));
    co_return Done{};
}

/// What was typed comes back by Undo, also to a page that was made anew meanwhile.
void RulesPage::offerBack()
{
    const auto typed = typedInFront();
    if (!typed)
        return;
    const QString title = typed->rule.shownName();
    const auto back = [context = &context(), typed] {
        context->goTo(QStringLiteral("rules"));
        if (auto* page = context->window()->findChild<RulesPage*>())
            page->resume(*typed);
    };
    context().undo().done(m_editor->isNew() ? tr("Dropped the new rule “%1”.").arg(title)
                                            : tr("Dropped what was changed of “%1”.").arg(title),
        back);
}

void RulesPage::drop()
{
    offerBack();
    if (const auto* status = m_registry.find(m_editor->shownName()); status && !m_editor->isNew()) {
        m_editor->show(*status);
        showReports();
        return;
    }
    const QString name = m_editor->shownName();
    m_editor->forget(); // or choosing another would keep it
    m_editor->setVisible(false);
    m_nothing->setVisible(true);
    m_model->dropNew(name);
    showOrHideDetail();
    chooseFirst();
    Q_EMIT headChanged();
}

bool RulesPage::can(Command command) const
{
    switch (command) {
    case Command::New: return true;
    case Command::Remove: return chosenSaved();
    default: return ListPage::can(command);
    }
}

QString RulesPage::nameOf(Command command) const
{
    switch (command) {
    case Command::New: return tr("New rule…");
    case Command::Remove: return tr("Remove rule");
    default: return {};
    }
}

void RulesPage::perform(Command command)
{
    switch (command) {
    case Command::New: m_actions->openPresets(); break;
    case Command::Remove: m_actions->remove(); break;
    default: ListPage::perform(command); break;
    }
}

bool RulesPage::goTo(const QString& subject)
{
    if (subject == QStringLiteral("add")) {
        m_actions->openPresets();
        return true;
    }
    return ListPage::goTo(subject);
}

QString RulesPage::subject() const
{
    // One that is filtered away is not in front: going to it would clear what somebody types there.
    return m_editor->isNew() || m_editor->isHidden() ? QString() : m_editor->shownName();
}

/// Those that are not in front among them; but not what was changed of a rule that is gone.
QString RulesPage::unsaved() const
{
    QStringList words;
    const auto add = [&](const QString& name, bool isNew) {
        const RuleStatus* status = m_registry.find(name);
        words.append(isNew || !status ? tr("the new rule") : tr("the rule “%1”").arg(status->rule.shownName()));
    };
    if (m_editor->isTouched())
        add(m_editor->shownName(), m_editor->isNew());
    for (const RuleEditor::Typed& typed : m_drafts) {
        if (typed.isNew || m_registry.find(typed.rule.name))
            add(typed.rule.name, typed.isNew);
    }
    return words.join(QStringLiteral(", "));
}

std::optional<RuleEditor::Typed> RulesPage::typedInFront() const
{
    return m_editor->isNew() || m_editor->isTouched() ? std::optional(m_editor->typed()) : std::nullopt;
}

std::any RulesPage::unfinished() const
{
    const Unfinished left{m_drafts, typedInFront()};
    return left.waiting.isEmpty() && !left.inFront ? std::any() : std::any(left);
}

void RulesPage::resumeUnfinished(const std::any& unfinished)
{
    const auto left = std::any_cast<Unfinished>(unfinished);
    m_drafts = left.waiting;
    listNew();
    if (const RuleStatus* status = chosen())
        showAsLeft(*status); // the first one is in front of a new page
    if (left.inFront)
        resume(*left.inFront);
}

void RulesPage::resume(const RuleEditor::Typed& typed)
{
    if (typed.isNew) {
        keepTyped();
        m_editor->resume(typed, nullptr);
        showUnlisted();
    } else if (ListPage::goTo(typed.rule.name) && chosen()) {
        m_editor->resume(typed, chosen());
        showReports();
    }
}

PageEntry rulesPage()
{
    return {.id = QStringLiteral("rules"),
        .title = RulesPage::tr("Rules"),
        .icon = QStringLiteral("zap"),
        .makePage = [](PageContext& context) { return std::make_unique<RulesPage>(context); },
        .makeOutline = [](PageContext& context) { return std::make_unique<RulesOutline>(context); }};
}

} // namespace everyport::ui
