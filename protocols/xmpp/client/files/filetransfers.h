#pragma once

#include <functional>
#include <memory>

#include "protocols/xmpp/client/connection/clientextension.h"
#include "protocols/xmpp/client/discovery/discovery.h"
#include "protocols/xmpp/client/files/transfersessions.h"

namespace everyport::xmpp::client {

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
    struct Taking;

    Task<Answer> answer(Stanza request);
    Answer begun(const Stanza& request);
    Answer told(const QString& key, const xml::Element& jingle);

    Task<Result<qint64>> offerTo(QString key, File file);
    Task<Result<Done>> sendBytes(QString key, File file, qint64 from);
    Task<Result<Done>> sendBlocks(QString key, File file, qint64 from, int size);
    Task<Result<Done>> agree(QString key);
    Task<Result<Done>> takePiece(QString key, std::shared_ptr<Taking> taking, QByteArray bytes);
    Task<Result<Done>> check(QString key, std::shared_ptr<Taking> taking);

    InBandBytes& m_bytes;
    TransferSessions m_sessions;
};

} // namespace everyport::xmpp::client
