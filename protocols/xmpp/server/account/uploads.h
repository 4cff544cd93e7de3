#pragma once

#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// Where a file may be put once, and where everyone who knows the address gets it.
struct UploadSlot {
    QString put;
    QString get;
};

/// What a file is for, which says how long it stays (§4.1): as long as others, as long as it has room, a day.
enum class UploadPurpose { Message, Profile, Ephemeral, Permanent };

/// A file that a client wants to upload (XEP-0363). The size is in bytes.
struct WantedUpload {
    QString name;
    qint64 size = 0;
    QString mediaType = {}; ///< Empty: the client has not said.
    UploadPurpose purpose = UploadPurpose::Message;
};

/// Port: who keeps files. `account` is a prepared localpart.
class UploadPlace {
public:
    virtual ~UploadPlace() = default;
    virtual qint64 largest() const = 0; ///< Bytes of one file.
    /// Busy/NoSpace: the account has put there as much as it may for now.
    virtual Task<Result<UploadSlot>> slot(QString account, WantedUpload wanted) = 0;
};

/// XEP-0363: gives an account's clients a place for a file. `place` must outlive it.
class Uploads final : public Extension {
public:
    /// `domain`: whose accounts may ask.
    Uploads(QString domain, UploadPlace& place) : m_domain(std::move(domain)), m_place(place) {}

    QStringList namespaces(Place place) const override;
    bool isForGuests(const Stanza&) const override { return false; }
    QStringList features(Place place) const override;
    QList<Identity> identities(Place place) const override;
    QList<xml::Element> forms(Place place) const override; ///< How large a file may be (§4).
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Task<Answer> slot(Stanza request, WantedUpload wanted);

    QString m_domain;
    UploadPlace& m_place;
};

} // namespace everyport::xmpp
