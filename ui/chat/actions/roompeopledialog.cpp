#include "ui/chat/actions/roompeopledialog.h"

#include <algorithm>
#include <iterator>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/chat/actions/chatforms.h"
#include "ui/chat/models/messagelabels.h"
#include "ui/chat/models/rowlist.h"
#include "ui/chat/models/shownname.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/notice.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using chat::RoomPerson;
using chat::Standing;

namespace {

constexpr Standing lists[] = {Standing::Owner, Standing::Administrator, Standing::Member, Standing::Banned};
constexpr int reasonRole = Qt::UserRole + 200;

} // namespace

RoomPeopleDialog::RoomPeopleDialog(ChatForms& forms, qint64 room)
    : Dialog(tr("People of %1").arg(conversationTitle(*forms.chat().conversation(room))), forms.context().window()),
      m_forms(forms),
      m_room(room),
      m_which(new Segments(tr("Which people"), this)),
      m_form(new Form(112, this)),
      m_address(new QLineEdit),
      m_add(makeButton(tr("Add"), QStringLiteral("plus"))),
      m_remove(makeButton(tr("Remove"), QStringLiteral("trash-2"), this)),
      m_state(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_told(new Notice(Mark::Info, this)),
      m_model(new QStandardItemModel(this)),
      m_list(makeRowList(m_model, tr("People"), this))
{
    layOut();
    connect(m_which, &Segments::chosenByHand, this, [this] {
        m_told->hide();
        load();
    });
    connect(m_add, &QPushButton::clicked, this, &RoomPeopleDialog::add);
    connect(m_address, &QLineEdit::returnPressed, this, &RoomPeopleDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &RoomPeopleDialog::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now) { m_remove->setEnabled(now.isValid() && !isBusy()); });
    auto* key = new QShortcut(
        QKeySequence(Qt::Key_Delete), m_list, this, &RoomPeopleDialog::remove, Qt::WidgetShortcut);
    m_remove->setToolTip(withKey(tr("Remove"), key->key()));
    m_which->choose(int(Standing::Owner));
    load();
    resize(Metrics::px(560), Metrics::px(480));
}

void RoomPeopleDialog::layOut()
{
    const std::pair<Standing, QString> kinds[] = {{Standing::Owner, tr("Owners")},
        {Standing::Administrator, tr("Administrators")}, {Standing::Member, tr("Members")},
        {Standing::Banned, tr("Kept out")}};
    for (const auto& [kind, words] : kinds)
        m_which->add(int(kind), words);
    auto* top = new QHBoxLayout;
    top->addWidget(m_which);
    top->addStretch();
    content()->addLayout(top);
    m_address->setPlaceholderText(tr("name@example.org"));
    m_address->setMaxLength(3071);
    m_form->addLine(tr("Add"), {m_address, m_add});
    content()->addWidget(m_form);
    m_told->hide();
    content()->addWidget(m_told);
    content()->addWidget(m_state);
    content()->addWidget(m_list, 1);
    foot()->addWidget(m_remove);
    m_remove->setEnabled(false);
}

chat::RoomAdministration* RoomPeopleDialog::care() const
{
    return m_forms.roomCare(m_room);
}

Standing RoomPeopleDialog::standing() const
{
    return Standing(m_which->chosen());
}

void RoomPeopleDialog::tell(bool isTrouble, const QString& sentence)
{
    m_told->clearButtons();
    m_told->setMark(isTrouble ? Mark::Failed : Mark::Info);
    m_told->setText({}, shownLine(sentence, 600));
    m_told->show();
}

void RoomPeopleDialog::load()
{
    m_model->clear();
    m_remove->setEnabled(false);
    if (!care()) {
        m_counted.clear();
        m_state->setText({});
        tell(true, tr("The account is not connected any more."));
        return;
    }
    m_state->setText(tr("Asking…"));
    m_loading = care()->people(m_forms.chat().conversation(m_room)->name, standing());
    m_loading.whenDone([this](Result<QList<RoomPerson>> people) {
        auto done = std::move(m_loading);
        showPeople(people);
        done.cancel();
    });
}

void RoomPeopleDialog::showPeople(const Result<QList<RoomPerson>>& people)
{
    m_counted.clear();
    m_state->setText({});
    if (!people) {
        if (!people.error().isCancelled())
            tell(true, people.error().text);
        return;
    }
    for (const RoomPerson& person : *people) {
        auto* item = new QStandardItem(shownName(person.address, 200));
        const QString about = person.reason.isEmpty() ? person.nick : person.reason;
        if (!about.isEmpty())
            item->setData(shownLine(about, 200), Role::SecondLine);
        item->setData(person.address, Role::Subject);
        item->setData(person.reason, reasonRole);
        m_model->appendRow(item);
    }
    m_counted = people->isEmpty() ? tr("Nobody.") : tr("%Ln people", nullptr, int(people->size()));
    m_state->setText(m_counted);
    showBusy();
}

void RoomPeopleDialog::add()
{
    if (isBusy())
        return;
    const QString address = m_address->text().trimmed();
    chat::FormField asked;
    asked.kind = chat::FormField::Kind::Address;
    asked.isRequired = true;
    const bool isWrong = chat::faultOf(asked, {address}) != chat::FormFault::None;
    m_form->rows().first()->setFault(isWrong ? tr("It must be an address, such as name@example.org.") : QString());
    if (isWrong)
        return;
    const QString who = isolated(shownName(address, 100));
    const QString said = standing() == Standing::Banned ? tr("%1 is kept out now.").arg(who)
                                                        : tr("%1 was added.").arg(who);
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll(); // it stays until it is done; the next one may be typed over it
    m_told->hide();
    m_finding = findFormer(address);
    m_finding.whenDone(
        [this, now = RoomPerson{.address = address, .standing = standing()}, said](const Result<RoomPerson>& former) {
            auto done = std::move(m_finding);
            give({now, former ? std::optional(*former) : std::nullopt, said});
            done.cancel();
        });
    showBusy();
}

void RoomPeopleDialog::remove()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || isBusy())
        return;
    const RoomPerson before{.address = index.data(Role::Subject).toString(),
        .reason = index.data(reasonRole).toString(),
        .standing = standing()};
    give({{.address = before.address}, before,
        tr("%1 was taken off this list.").arg(isolated(shownName(before.address, 100)))});
}

/// Whoever is on one of the lists may be put onto another, which takes them off the first. An error where a list is not
/// shown to us and no other has them: nobody knows then what they were.
Task<Result<RoomPerson>> RoomPeopleDialog::findFormer(QString address)
{
    std::optional<Error> unseen;
    for (size_t at = 0; at < std::size(lists); ++at) {
        if (!care())
            co_return Error::disconnected(Reason::None, {});
        auto asking = care()->people(m_forms.chat().conversation(m_room)->name, lists[at]);
        const auto people = co_await std::move(asking);
        if (!people) {
            unseen = people.error();
            continue;
        }
        const auto same = std::find_if(people->begin(), people->end(),
            [this, &address](const RoomPerson& person) { return keyOf(person.address) == keyOf(address); });
        if (same == people->end())
            continue;
        RoomPerson former = *same;
        former.standing = lists[at];
        co_return former;
    }
    if (unseen)
        co_return *unseen;
    co_return RoomPerson{.address = address};
}

QString RoomPeopleDialog::keyOf(const QString& address) const
{
    const chat::Conversation* room = m_forms.chat().conversation(m_room);
    const bool isLinked = room && room->account->link();
    return isLinked ? room->account->link()->keyOf(chat::Conversation::Kind::Person, address) : address.toCaseFolded();
}

bool RoomPeopleDialog::isBusy() const
{
    return m_finding.isValid() || m_giving.isValid();
}

/// One change after the other, since each is told of with what takes it back.
void RoomPeopleDialog::showBusy()
{
    m_add->setEnabled(!isBusy());
    m_remove->setEnabled(!isBusy() && m_list->currentIndex().isValid());
    if (!m_loading.isValid())
        m_state->setText(isBusy() ? tr("Asking…") : m_counted);
}

void RoomPeopleDialog::give(const Change& change)
{
    if (!care())
        tell(true, tr("The account is not connected any more."));
    if (!care() || m_giving.isValid())
        return showBusy();
    m_told->hide();
    m_giving = care()->setStanding(
        m_forms.chat().conversation(m_room)->name, change.now.address, change.now.standing, change.now.reason);
    m_giving.whenDone([this, change](const Result<Done>& result) {
        auto done = std::move(m_giving);
        given(result, change);
        showBusy();
        done.cancel();
    });
    showBusy();
}

void RoomPeopleDialog::given(const Result<Done>& result, const Change& change)
{
    if (!result) {
        if (!result.error().isCancelled())
            tell(true, result.error().text);
        return;
    }
    if (m_address->text().trimmed() == change.now.address)
        m_address->clear();
    tell(false, change.said);
    if (change.before)
        m_told->addButton(tr("Undo"), QStringLiteral("undo-2"), [this, change] {
            give({*change.before, change.now, tr("It is as it was.")});
        });
    load();
}

} // namespace everyport::ui
