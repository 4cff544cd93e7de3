#include "ui/polls/actions/votes/moderation.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/polls/kinds/writtenresult.h"
#include "app/polls/pollregistry.h"
#include "netcore/task/taskset.h"
#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/models/writtenmodel.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::WrittenFate;

namespace {

struct Moderation {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Moderation)
};

constexpr int mostNamed = 60;

using Fates = QList<std::pair<QString, std::optional<WrittenFate>>>;

/// All are asked for at once: what was asked for is done, whoever waits for the answers.
Task<Result<Done>> settleAll(polls::PollRegistry* registry, QString poll, Fates fates)
{
    std::vector<Task<Result<Done>>> all;
    for (const auto& [key, fate] : std::as_const(fates))
        all.push_back(registry->moderate(poll, key, fate));
    Result<Done> result = Done();
    for (auto& one : all) {
        auto settled = co_await std::move(one);
        if (!settled && result)
            result = std::move(settled);
    }
    co_return result;
}

std::optional<WrittenFate> fateIn(const polls::WrittenFates& fates, const QString& key)
{
    const auto found = fates.constFind(key);
    return found == fates.cend() ? std::nullopt : std::optional(*found);
}

/// What an act has made of an answer.
struct Change {
    QString key = {};
    std::optional<WrittenFate> before = {};
    std::optional<WrittenFate> after = {};
};

/// What is otherwise by an act: those that it named and, where it merged them, what was merged into these before and
/// has followed. What others decide meanwhile is no part of it.
QList<Change> changesBy(const Fates& fates, const polls::WrittenFates& before, const polls::WrittenFates& after)
{
    QStringList named;
    for (const auto& [key, fate] : fates)
        named.append(key);
    QStringList keys = named;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (it->kind == WrittenFate::Kind::Merged && named.contains(it->into))
            keys.append(it.key());
    }
    keys.removeDuplicates();
    QList<Change> changes;
    for (const QString& key : std::as_const(keys)) {
        if (fateIn(before, key) != fateIn(after, key))
            changes.append({key, fateIn(before, key), fateIn(after, key)});
    }
    return changes;
}

/// What has been decided otherwise since stays so.
void restore(PollController& controller, const QString& id, const QList<Change>& changes)
{
    const polls::Poll* poll = controller.feed().registry().find(id);
    if (!poll)
        return;
    Fates back;
    for (const Change& change : changes) {
        if (fateIn(poll->fates, change.key) == change.after)
            back.append({change.key, change.before});
    }
    // Those that others were merged into are there again first.
    std::stable_sort(back.begin(), back.end(), [](const auto& one, const auto& other) {
        const auto isMerged = [](const auto& fate) { return fate && fate->kind == WrittenFate::Kind::Merged; };
        return isMerged(one.second) < isMerged(other.second);
    });
    startOn(controller.context(), pollSubject(id, u"answers"_s), Moderation::tr("Taking back what became of answers"),
        settleAll(&controller.feed().registry(), id, back));
}

/// `told`: what was done, said once it is.
void settle(PollController& controller, const QString& id, const Fates& fates, const QString& told, const QString& icon)
{
    const polls::Poll* poll = controller.feed().registry().find(id);
    if (!poll || fates.isEmpty())
        return;
    const polls::WrittenFates before = poll->fates;
    const auto offer = [&controller, id, fates, before, told, icon] {
        const polls::Poll* settled = controller.feed().registry().find(id);
        const auto changes = settled ? changesBy(fates, before, settled->fates) : QList<Change>();
        controller.context().undo().done(
            told, [&controller, id, changes] { restore(controller, id, changes); }, icon);
    };
    startOn(controller.context(), pollSubject(id, u"answers"_s), Moderation::tr("Deciding about answers"),
        thenTell(settleAll(&controller.feed().registry(), id, fates), &controller, offer));
}

QString textOf(PollController& controller, const QString& poll, const QString& key)
{
    const QString text = controller.feed().registry().tally(poll).written.value(key).text;
    return shownInLine(text.isEmpty() ? key : text, mostNamed);
}

/// Those that are not so already.
Fates towards(
    PollController& controller, const QString& id, const QStringList& keys, const WrittenFate& wanted, bool byDefault)
{
    Fates fates;
    const polls::Poll* poll = controller.feed().registry().find(id);
    for (const QString& key : keys) {
        const auto now = poll ? fateIn(poll->fates, key) : std::nullopt;
        if (now != wanted && (now || !byDefault))
            fates.append({key, wanted});
    }
    return fates;
}

} // namespace

void showWritten(PollController& controller, const QString& id, const QStringList& keys)
{
    const polls::Poll* poll = controller.feed().registry().find(id);
    const Fates fates = towards(
        controller, id, keys, {.kind = WrittenFate::Kind::Shown}, poll && !poll->writing.approve);
    const QString told = fates.size() == 1
        ? Moderation::tr("“%1” is shown to the room.").arg(textOf(controller, id, fates.first().first))
        : Moderation::tr("%n answers are shown to the room.", nullptr, int(fates.size()));
    settle(controller, id, fates, told, u"eye"_s);
}

void hideWritten(PollController& controller, const QString& id, const QStringList& keys)
{
    const Fates fates = towards(controller, id, keys, {.kind = WrittenFate::Kind::Hidden}, false);
    const QString told = fates.size() == 1
        ? Moderation::tr("“%1” is hidden from the room; its votes stay.")
              .arg(textOf(controller, id, fates.first().first))
        : Moderation::tr("%n answers are hidden from the room; their votes stay.", nullptr, int(fates.size()));
    settle(controller, id, fates, told, u"eye-off"_s);
}

void mergeWritten(PollController& controller, const QString& id, const QStringList& keys, const QString& into)
{
    QStringList others = keys;
    others.removeAll(into);
    const Fates fates = towards(controller, id, others, {.kind = WrittenFate::Kind::Merged, .into = into}, false);
    const QString target = textOf(controller, id, into);
    const QString told = fates.size() == 1
        ? Moderation::tr("“%1” counts as “%2” now.").arg(textOf(controller, id, fates.first().first), target)
        : Moderation::tr("%n answers count as “%1” now.", nullptr, int(fates.size())).arg(target);
    settle(controller, id, fates, told, u"link"_s);
}

void askToMerge(PollController& controller, const QString& poll, const QStringList& keys)
{
    if (keys.isEmpty())
        return;
    const QString title = keys.size() == 1
        ? Moderation::tr("Merge “%1” with…").arg(textOf(controller, poll, keys.first()))
        : Moderation::tr("Merge %n answers with…", nullptr, int(keys.size()));
    auto* dialog = new Dialog(title, controller.context().window());
    auto* about = new Text(Moderation::tr("They are counted together, and the room sees the one that you choose here."),
        Text::Size::Normal, Tone::Second, dialog);
    about->setWordWrap(true);
    auto* model = new WrittenModel(controller.feed(), dialog);
    model->setPoll(poll);
    if (keys.size() == 1)
        model->leaveOut(keys.first());
    auto* list = new QListView(dialog);
    list->setModel(model);
    list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, list));
    list->setUniformItemSizes(true);
    list->setAccessibleName(Moderation::tr("Answers to merge with"));
    auto* filter = new FilterField(Moderation::tr("Filter answers"), dialog);
    QObject::connect(filter, &QLineEdit::textChanged, list, [model, list](const QString& text) {
        model->setTyped(text);
        list->setCurrentIndex(model->index(0));
    });
    QObject::connect(filter, &QLineEdit::returnPressed, list, QOverload<>::of(&QWidget::setFocus));
    QObject::connect(list, &QListView::doubleClicked, dialog, [dialog] { dialog->verb()->click(); });
    dialog->content()->addWidget(about);
    dialog->content()->addWidget(filter);
    dialog->content()->addWidget(list, 1);
    dialog->setVerb(Moderation::tr("Merge"), [&controller, poll, keys, model, list] {
        const QString into = model->key(list->currentIndex().row());
        if (into.isEmpty())
            return false;
        mergeWritten(controller, poll, keys, into);
        return true;
    });
    // The one that most have given stands first.
    const int chosen = keys.size() == 1 ? 0 : model->rowOf(keys.first());
    list->setCurrentIndex(model->index(qMax(0, chosen)));
    dialog->resize(Metrics::px(460), Metrics::px(440));
    list->setFocus();
    dialog->open();
}

} // namespace everyport::ui
