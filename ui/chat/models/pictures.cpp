#include "ui/chat/models/pictures.h"

#include "netcore/task/taskstages.h"
#include "ui/forms/askedpicture.h"

namespace everyport::ui {
namespace {

constexpr int mostKept = 500;
constexpr qsizetype mostAtOnce = 4;
constexpr qsizetype mostAsked = 5000;

} // namespace

Pictures::Pictures(chat::ChatModel& chat, QObject* parent) : QObject(parent), m_chat(chat), m_kept(mostKept) {}

QImage Pictures::of(const chat::Conversation& who)
{
    if (who.pictureId.isEmpty())
        return {};
    if (const QImage* kept = m_kept.object(who.pictureId))
        return *kept;
    fetch(who);
    return {};
}

/// Called while painting: nothing is painted from inside it.
void Pictures::fetch(const chat::Conversation& who)
{
    chat::Link* link = who.account ? who.account->link() : nullptr;
    const bool isThere = link && link->abilities().testFlag(chat::Ability::Pictures)
        && who.account->state == chat::Account::State::Online;
    if (!isThere || m_asked.contains(who.pictureId) || m_fetching.count() >= mostAtOnce || m_asked.size() >= mostAsked)
        return;
    m_asked.insert(who.pictureId);
    // Whoever has none to give, or has gone, is shown without; what fails here is told.
    m_fetching.start(link->picture(who.name)
                         .then([this, id = who.pictureId, conversation = who.id](const QByteArray& bytes) {
                             fetched(id, conversation, bytes);
                             return Done();
                         })
                         .otherwise([](const Error& error) {
                             return error.kind == Error::Kind::Local ? Result<Done>(error) : Result<Done>(Done());
                         }),
        QStringLiteral("Fetching a picture"));
}

void Pictures::fetched(const QString& id, qint64 conversation, const QByteArray& bytes)
{
    const QImage image = readPicture({{}, {}, bytes}, side);
    if (image.isNull())
        return; // and it is not asked for again
    m_kept.insert(id, new QImage(image));
    m_asked.remove(id);
    QMetaObject::invokeMethod(
        this, [this, conversation] { Q_EMIT came(conversation); }, Qt::QueuedConnection);
}

} // namespace everyport::ui
