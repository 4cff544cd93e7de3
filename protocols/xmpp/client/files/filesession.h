#pragma once

#include <optional>

#include <QCryptographicHash>

#include "protocols/xmpp/client/files/fileoffered.h"
#include "protocols/xmpp/client/files/inbandbytes.h"

namespace everyport::xmpp::client {

/// What was agreed on about one file, and how it is said (XEP-0166, 0234 §5, 0261 §2). A value.
struct FileSession {
    Jid peer = {};
    QString id = {};
    Jid initiator = {};
    QString content = QStringLiteral("file");
    QString creator = QStringLiteral("initiator");
    QString stream = {}; ///< XEP-0047's id.
    int blockSize = InBandBytes::blockSize;
    FileOffered offer = {}; ///< Theirs.
    QByteArray sum = {};    ///< Of the whole file; empty: not told yet.
    std::optional<QCryptographicHash::Algorithm> algorithm = {};
    qint64 from = 0;      ///< Where they want ours from.
    bool isOurs = false;  ///< We send.
    bool isTaken = false; ///< We want theirs.
    bool isInBand = true;
    bool isOver = false; ///< Nothing more need be said.
    bool wantsSum = false;

    void beginOurs(const Jid& who, const QString& session, const Jid& self, const QByteArray& sha256);
    void useInBand(const QString& newStream);

    // What they say. False: it is nothing of what we can do.
    bool readOffer(const xml::Element& said);
    bool readAccept(const xml::Element& said, qint64 size);
    bool takeInfo(const xml::Element& said); ///< A checksum, a sign of life, "received".
    static bool isSuccess(const xml::Element& terminate);
    static Error troubleOf(const xml::Element& terminate);

    // What we say
    xml::Element jingle(const QString& action) const;
    xml::Element offerOf(const QString& name, const QString& type, qint64 size) const;
    xml::Element acceptOf(const Jid& self, qint64 position) const;
    xml::Element replacement() const;

private:
    void readSum(const xml::Element& file);
    xml::Element contentElement() const;
    xml::Element transport() const;
};

xml::Element terminateFor(const FileSession& session, const QString& reason);

} // namespace everyport::xmpp::client
