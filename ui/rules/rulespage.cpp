#include "ui/rules/rulespage.h"

#include <QAction>
#include <QDateTime>
#include <QDesktopServices>
#include <QPointer>
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
#include "ui/rules/ruleeditor.h"
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
    m_actions = new RuleActions(context(), this, [this] { return chosen(); });
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
    if (m_model->rowCount() > 0)
        head.caption = tr("%1 on, %2 off")
                           .arg(m_model->activeCount())
                           .arg(m_model->rowCount() - m_model->activeCount());
    return head;
}

const RuleStatus* RulesPage::chosen() const
{
    return m_model->status(table()->currentSource());
}

/// What was typed is not lost by a click elsewhere: it is saved where it can be, and where it cannot it stays in front.
bool RulesPage::keepsTyped()
{
    if (const auto rule = m_editor->rule()) {
        startOn(context(), ruleSubject(rule->name), tr("Saving the rule"), written(*rule, m_editor->isNew()));
        return true;
    }
    const QModelIndex index = m_editor->isNew() ? QModelIndex() : m_model->indexOf(m_editor->shownName());
    if (index.isValid()) {
        table()->choose(index);
    } else {
        table()->clearSelection();
        table()->setCurrentIndex({});
    }
    return false;
}

void RulesPage::showChosen()
{
    const RuleStatus* status = chosen();
    const bool goesAway = status && status->rule.name != m_editor->shownName() && m_editor->isTouched();
    if (goesAway && !keepsTyped())
        return;
    const bool stays = status && status->rule.name == m_editor->shownName() && m_editor->isTouched();
    if (status && !stays)
        m_editor->show(*status);
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
    if (m_editor->isTouched() && !keepsTyped())
        return;
    rule.name = m_registry.freeName(rule.title);
    m_editor->showNew(rule); // before nothing is chosen, which would show nothing
    showUnlisted();
    m_editor->beginTyping();
    Q_EMIT commandsChanged();
}

/// A new rule is no row yet.
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
    const std::any typed = unfinished();
    if (!typed.has_value())
        return;
    const QString title = m_editor->typed().rule.shownName();
    const auto back = [context = &context(), typed] {
        context->goTo(QStringLiteral("rules"));
        if (auto* page = context->window()->findChild<RulesPage*>())
            page->resumeUnfinished(typed);
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
    m_editor->forget(); // or choosing another would save it
    m_editor->setVisible(false);
    m_nothing->setVisible(true);
    showOrHideDetail();
    chooseFirst();
    Q_EMIT headChanged();
}

bool RulesPage::can(Command command) const
{
    switch (command) {
    case Command::New: return true;
    case Command::Remove: return chosen();
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

QString RulesPage::unsaved() const
{
    if (!m_editor->isTouched())
        return {};
    const RuleStatus* status = m_registry.find(m_editor->shownName());
    return m_editor->isNew() || !status ? tr("the new rule") : tr("the rule “%1”").arg(status->rule.shownName());
}

std::any RulesPage::unfinished() const
{
    return m_editor->isNew() || m_editor->isTouched() ? std::any(m_editor->typed()) : std::any();
}

void RulesPage::resumeUnfinished(const std::any& unfinished)
{
    const auto typed = std::any_cast<RuleEditor::Typed>(unfinished);
    if (typed.isNew) {
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
