#pragma once

#include <functional>
#include <map>

#include "netcore/task/task.h"
#include "protocols/xmpp/client/connection/clientextension.h"

namespace everyport::xmpp::client {

/// XEP-0047, in iqs: bytes within the stream of XML, slow and always possible. Opened by us, or by whoever was
/// expected; nobody else's bytes are taken. A block that is not answered is not followed by another, so that both ends
/// feel the slower one.
class InBandBytes final : public ClientExtension {
public:
    static constexpr int blockSize = 16'384; ///< That we ask for.
    static constexpr int mostBlockSize = 65'535;
    /// Where what is expected goes. `data` is asked again only after it has answered; `closed` is told once.
    struct Sink {
        std::function<Task<Result<Done>>(QByteArray bytes)> data;
        std::function<void()> closed;
    };
    explicit InBandBytes(Client& client);

    Task<Result<Done>> open(Jid who, QString id, int size);
    Task<Result<Done>> write(Jid who, QString id, quint16 number, QByteArray block);
    Task<Result<Done>> close(Jid who, QString id);

    void expect(const Jid& who, const QString& id, int mostBytes, Sink sink);
    void forget(const Jid& who, const QString& id);
    QStringList features() const override;

private:
    struct Expected {
        Sink sink;
        int most = 0;
        quint16 next = 0;
        bool isOpen = false;
        bool isBusy = false;
    };
    Task<Answer> answer(Stanza request);
    Task<Answer> take(QString key, xml::Element data);
    Answer opened(Expected& expected, const xml::Element& open) const;

    std::map<QString, Expected> m_expected;
};

} // namespace everyport::xmpp::client
