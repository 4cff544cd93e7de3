#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "netcore/base/clock.h"
#include "netcore/base/lifetime.h"
#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/files/inbandbytes.h"

namespace everyport::xmpp::client {

/// A file that somebody would send us.
struct FileOffered {
    Jid from = {};        ///< Full.
    QString session = {}; ///< Their name for it.
    QString name = {};    ///< As they wrote it: nothing to make a path of.
    QString words = {};
    qint64 size = 0;
    bool goesOn = false; ///< The rest of it can be asked for.
};

/// XEP-0166 as far as files need it, with 0234 and 0261: a file from one person's program to another's, without a
/// server that keeps it. Its bytes go in band. Other ways that are offered are answered with that one. A file is read,
/// written and summed in the pool; what came is what they offered, by its checksum.
class FileTransfers final : public ClientExtension {
public:
    static constexpr size_t mostOpen = 50;
    struct File {
        QString path = {};
        QString name = {};
        QString type = {};
        qint64 size = 0;
        std::function<void(qint64 position)> progressed = {}; ///< From the moment that it is taken.
    };
    FileTransfers(Client& client, InBandBytes& bytes);
    ~FileTransfers() override;

    static bool canTake(const DiscoInfo& info); ///< Whose program says that.
    /// Ready when they have all of it; dropping it calls it off. `who` is a full address.
    Task<Result<Done>> send(Jid who, File file);
    /// Into a file that is not there, or behind the `from` bytes that are: Unsupported where they send only all of it.
    Task<Result<Done>> receive(Jid who, QString session, File file, qint64 from);
    void refuse(const Jid& who, const QString& session);

    std::function<bool(const Jid& who)> mayOffer = {};         ///< Others do not learn that we are there.
    std::function<bool(const FileOffered& file)> offered = {}; ///< False: there is no room for it.
    std::function<void(const Jid& who, const QString& session)> takenBack = {};
    QStringList features() const override;
    void sessionEnded(const Error& reason) override;

private:
    struct Session;
    class Ending;
    struct Taking;
    using Arrived = Result<xml::Element>;

    Task<Answer> answer(Stanza request);
    Answer begun(const Stanza& request);
    Answer told(const QString& key, const xml::Element& jingle);
    Task<Arrived> next(QString key, Clock::Duration patience);
    void waitFor(const QString& key, Clock::Duration patience);
    void fire(const QString& key, Arrived arrived);
    Session* find(const QString& key);

    Task<Result<qint64>> offerTo(QString key, File file);
    Task<Result<Done>> sendBytes(QString key, File file, qint64 from);
    Task<Result<Done>> sendBlocks(QString key, File file, qint64 from, int size);
    Task<Result<Done>> agree(QString key);
    Task<Result<Done>> takePiece(QString key, std::shared_ptr<Taking> taking, QByteArray bytes);
    Task<Result<Done>> check(QString key, std::shared_ptr<Taking> taking);

    Task<Result<xml::Element>> tell(QString key, xml::Element jingle);
    void notifySoon(const QString& key, xml::Element jingle);
    void terminate(const QString& key, const QString& reason);

    InBandBytes& m_bytes;
    std::map<QString, Session> m_sessions;
    Lifetime m_lifetime; // gone with this
};

} // namespace everyport::xmpp::client
