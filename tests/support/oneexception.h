#pragma once

#include <QList>

#include "netcore/base/registeredlist.h"
#include "netcore/tls/certificateexceptions.h"
#include "netcore/tls/peercertificate.h"

namespace everyport {

/// A person who decides about one certificate: the test.
struct OneException final : CertificateExceptions {
    CertificatePlace place = {};
    QString fingerprint = {};
    QList<RefusedCertificate> told = {};
    RegisteredList<std::function<void()>> waiting = {};

    /// As somebody does who has looked at what was refused last.
    void acceptWhatWasShown()
    {
        place = told.last().place;
        fingerprint = PeerCertificate::fromDer(told.last().chain.first(), false).fingerprint;
        const auto entries = waiting.entries();
        for (const auto& entry : entries)
            (*entry)();
    }
    Answer look(const CertificatePlace& asked, const QString& shown) const override
    {
        if (asked != place)
            return Answer::Unknown;
        return shown == fingerprint ? Answer::Accepted : Answer::Changed;
    }
    QString refused(const RefusedCertificate& certificate) override
    {
        told.append(certificate);
        return QStringLiteral("Look at it.");
    }
    Registration whenAccepted(std::function<void()> call) override { return waiting.add(std::move(call)); }
};

} // namespace everyport
