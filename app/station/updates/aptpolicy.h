#pragma once

#include <QByteArrayView>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// What apt knows of one package. A value.
struct AptPolicy {
    QString installed = {}; ///< Empty: it is not installed.
    QString candidate = {}; ///< What an installation would bring now; empty: nothing.
    /// A list of packages has it. False: apt knows only what is installed, as after `dpkg -i`.
    bool isListed = false;

    bool operator==(const AptPolicy&) const = default;
};

/// Reads the answer of `LC_ALL=C apt-cache policy PACKAGE`; one that says nothing of the package is an empty policy.
/// Malformed where a version is none by Debian's rules (deb-version(7)). Never keeps more than two versions of at most
/// 200 characters.
Result<AptPolicy> readAptPolicy(QByteArrayView answer, const QString& package);

} // namespace everyport
