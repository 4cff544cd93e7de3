#include "ui/rules/rulespage.h"

#include <utility>

#include <QAction>
#include <QPointer>

#include "app/rulelinks/rulecontroller.h"
#include "app/station/running/station.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/panering.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/rules/ruleactions.h"
#include "ui/rules/rulepane.h"
#include "ui/rules/rulesmodel.h"
#include "ui/rules/rulesoutline.h"
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
      m_pane(new RulePane(m_registry, *m_model,
          {[this] { return this->context().station().rules().engine(); },
              [this](Option::Names kind) { return this->context().station().namesOf(kind); }, &context.memory()},
          this))
{
    makeActions();
    setRows(m_model, {.sorted = RulesModel::Name},
        new EmptyState(QStringLiteral("zap"),
            tr("Nothing happens by itself yet. A rule says: when this happens on any port, do that on another."),
            m_actions->add, table()));
    layOut({.widget = list(), .least = 300}, {.widget = m_pane, .size = 460, .least = 320, .focus = editor()});
    if (auto* engine = context.station().rules().engine())
        engine->addListener(this);
    connect(table(), &Table::chosenChanged, this, &RulesPage::showChosen);
    connect(m_model, &RulesModel::ruleTold, this, [this](const QString& name) {
        if (const RuleStatus* status = chosen(); status && name == editor()->shownName())
            m_pane->ruleTold(*status);
        m_actions->follow();
        Q_EMIT headChanged();
        Q_EMIT commandsChanged();
    });
    connect(editor(), &RuleEditor::saveWanted, this, &RulesPage::save);
    connect(editor(), &RuleEditor::dropWanted, this, &RulesPage::drop);
    chooseFirst();
    showChosen();
    // After whoever opens the page has said what is meant, and the page before this one what is half written.
    const auto resume = [this, first = editor()->shownName()] {
        if (m_pane->unfinished().isEmpty() && editor()->shownName() == first)
            resumeKept();
        else if (m_pane->unfinished().isEmpty())
            m_pane->resumeWaiting(m_pane->kept().all());
    };
    QMetaObject::invokeMethod(this, resume, Qt::QueuedConnection);
}

RulesPage::~RulesPage()
{
    if (auto* engine = context().station().rules().engine())
        engine->removeListener(this);
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
    if (editor()->offersToSave())
        head.actions.append(m_actions->add); // there is one thing to do next, which is to save
    else
        head.primary = m_actions->add;
    head.more = {m_actions->drop};
    if (m_model->savedCount() > 0)
        head.caption = QStringList{tr("%n on", nullptr, m_model->activeCount()),
            tr("%n off", nullptr, m_model->savedCount() - m_model->activeCount())}
                           .join(QStringLiteral(", "));
    return head;
}

RuleEditor* RulesPage::editor() const
{
    return m_pane->editor();
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

void RulesPage::showChosen()
{
    m_pane->choose(chosen());
    m_actions->follow();
    Q_EMIT headChanged();
    Q_EMIT commandsChanged();
}

void RulesPage::runReported(const rules::RunReport& report)
{
    if (report.rule == editor()->shownName() && editor()->isVisible())
        m_pane->showReports();
}

void RulesPage::begin(const rules::Rule& rule)
{
    m_pane->begin(rule); // before nothing is chosen, which would show nothing
    showUnlisted();
    editor()->beginTyping();
    Q_EMIT commandsChanged();
}

/// A new rule is no row as long as it is in front.
void RulesPage::showUnlisted()
{
    table()->clearSelection();
    table()->setCurrentIndex({});
    showOrHideDetail();
    Q_EMIT headChanged();
}

bool RulesPage::hasDetail() const
{
    return ListPage::hasDetail() || editor()->isNew();
}

void RulesPage::save()
{
    if (!editor()->isVisible())
        return;
    const auto rule = editor()->rule();
    if (rule)
        startOn(context(), ruleSubject(rule->name), tr("Saving the rule"), written(*rule, editor()->isNew()));
}

Task<Result<Done>> RulesPage::written(rules::Rule rule, bool isNew)
{
    const QPointer<RulesPage> self(this);
    auto writing = isNew ? m_registry.add(rule) : m_registry.change(rule);
    const auto done = co_await std::move(writing);
    if (!self)
        co_return done; // made anew meanwhile
    const bool isStillShown = editor()->shownName() == rule.name;
    if (!done) {
        // Where nothing was typed the form shows what the file says now, and has no place for it.
        const bool isToldThere = isStillShown && (editor()->isTouched() || done.error().reason != Reason::InUse);
        if (isToldThere)
            editor()->showFault(done.error());
        co_return isToldThere ? Result<Done>(Done{}) : done;
    }
    m_pane->settle(rule);
    if (isStillShown && m_registry.find(rule.name)) {
        table()->choose(m_model->indexOf(rule.name));
        showChosen();
    }
    context().tell(tr("Saved the rule “%1”.").arg(rule.shownName()));
    co_return Done{};
}

/// What was typed comes back by Undo, also to a page that was made anew meanwhile.
void RulesPage::offerBack()
{
    const auto typed = m_pane->unfinished().inFront;
    if (!typed)
        return;
    const QString title = typed->rule.shownName();
    const auto back = [context = &context(), typed] {
        context->goTo(QStringLiteral("rules"));
        if (auto* page = context->window()->findChild<RulesPage*>())
            page->resume(*typed);
    };
    context().undo().done(editor()->isNew() ? tr("Dropped the new rule “%1”.").arg(title)
                                            : tr("Dropped what was changed of “%1”.").arg(title),
        back);
}

void RulesPage::drop()
{
    offerBack();
    m_pane->drop();
    if (!editor()->isHidden())
        return; // as the file has it
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
    return editor()->isNew() || editor()->isHidden() ? QString() : editor()->shownName();
}

QString RulesPage::unsaved() const
{
    return m_pane->unsaved();
}

QString RulesPage::lostUnasked()
{
    return m_pane->keeps() ? QString() : unsaved();
}

QString RulesPage::saveAndQuitWords() const
{
    if (!m_pane->canSaveAll())
        return {};
    return editor()->isNew() ? tr("Add the rule and quit") : tr("Save the rule and quit");
}

Task<Result<Done>> RulesPage::saveUnsaved()
{
    const auto rule = editor()->rule();
    return rule ? written(*rule, editor()->isNew()) : Task<Result<Done>>(Result<Done>(Done())); // it says what is wrong
}

bool RulesPage::enterWritten()
{
    if (unsaved().isEmpty() || editor()->isHidden())
        return false;
    reenterPane(m_pane, Qt::OtherFocusReason);
    return true;
}

void RulesPage::discardUnsaved()
{
    m_pane->forgetTyped();
}

std::any RulesPage::unfinished() const
{
    const auto left = m_pane->unfinished();
    return left.isEmpty() ? std::any() : std::any(left);
}

void RulesPage::resumeUnfinished(const std::any& unfinished)
{
    resumeLeft(std::any_cast<RulePane::Unfinished>(unfinished));
}

void RulesPage::resumeLeft(const RulePane::Unfinished& left)
{
    m_pane->resumeWaiting(left.waiting);
    m_pane->choose(chosen()); // asked only now: new rows have moved the others
    if (left.inFront)
        resume(*left.inFront);
}

/// Whoever comes to the page goes on writing.
void RulesPage::resumeKept()
{
    resumeLeft(m_pane->kept());
    if (isAncestorOf(window()->focusWidget()) && editor()->isTouched())
        editor()->beginTyping();
}

void RulesPage::resume(const RuleEditor::Typed& typed)
{
    if (typed.isNew) {
        m_pane->resume(typed, nullptr);
        showUnlisted();
    } else if (ListPage::goTo(typed.rule.name) && chosen()) {
        m_pane->resume(typed, chosen());
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
