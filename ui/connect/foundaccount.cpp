#include "ui/connect/foundaccount.h"

#include <memory>
#include <utility>

#include <QPointer>
#include <QWidget>

#include "app/chat/model/chatmodel.h"
#include "app/chat/model/keptregistration.h"
#include "app/chat/network/addressfinder.h"
#include "app/station/running/station.h"
#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/connect/addresscard.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/sentformstrips.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {
namespace {

Task<Result<Done>> showAdded(PageContext* context, qint64 id, chat::NetworkType::Place place)
{
    chat::ChatModel* chat = &context->station().chat();
    const chat::Account* account = chat->account(id);
    qint64 conversation = account ? account->networkPage().id : 0;
    if (place.kind == chat::Conversation::Kind::Room) {
        auto opening = chat->openRoom(id, place.name, place.password);
        auto opened = co_await std::move(opening);
        if (!opened)
            co_return opened.error();
        conversation = *opened;
    }
    context->goTo(QStringLiteral("chat"), QString::number(conversation));
    co_return Done();
}

Task<Result<Done>> addAndShow(
    PageContext* context, QString type, QString title, QMap<QString, QVariant> raw, chat::NetworkType::Place place)
{
    auto adding = context->station().chat().addAccount(type, title, raw, true);
    const auto added = co_await std::move(adding);
    if (!added)
        co_return added.error();
    auto showing = showAdded(context, *added, place);
    const auto shown = co_await std::move(showing);
    co_return shown;
}

} // namespace

FoundAccount::FoundAccount(PageContext& context, QWidget* over) : QObject(over), m_context(context), m_over(over) {}

void FoundAccount::add(const chat::FoundAddress& found, const QMap<QString, QVariant>& values)
{
    if (std::exchange(m_isAdding, true))
        return;
    // What was typed stays for another try where it could not be kept.
    auto adding = addAndShow(&m_context, found.type->name(), found.title, values, found.place)
                      .always([account = QPointer(this)](const Result<Done>& kept) {
                          if (!account)
                              return;
                          account->m_isAdding = false;
                          if (kept)
                              Q_EMIT account->added();
                      });
    m_context.tasks().start(std::move(adding), AddressCard::tr("Adding the account"));
}

void FoundAccount::registerAt(const chat::FoundAddress& found)
{
    // What is behind a dialog can be pressed by those who do not see it.
    if (m_registering && m_registering->isVisible())
        return m_registering->activateWindow();
    const auto made = std::make_shared<qint64>(0);
    auto talk = chat::registerAndAdd(m_context.station().chat(),
        {.type = found.type->name(), .title = found.title, .values = found.greeting.values, .added = [made](qint64 id) {
             *made = id;
         }});
    if (!talk)
        return;
    auto* dialog = new FormDialog(std::move(talk),
        {.title = AddressCard::tr("Register a new account"), .finish = AddressCard::tr("Register")},
        SentFormStrips::of(m_context).forms(), m_over->window());
    // Only once it has gone: while it stands, and as it goes, the keyboard is its own, and what follows opens a page.
    connect(dialog, &QDialog::finished, this, [this, made, place = found.place] {
        if (*made == 0) // and the dialog has said why
            return;
        m_context.tasks().start(showAdded(&m_context, *made, place), AddressCard::tr("Adding the account"));
        Q_EMIT added();
    });
    m_registering = dialog;
    dialog->open();
}

} // namespace everyport::ui
