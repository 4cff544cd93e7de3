#include "app/station/updates/aptpolicy.h"

#include <algorithm>

#include <QList>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestVersion = 200;
const QByteArray installedFile("/dpkg/status"); // its end as apt names what is installed, in whatever folder

bool isVersion(QByteArrayView word)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView(".+-~:").contains(c);
    };
    return !word.isEmpty() && word.size() <= longestVersion && std::all_of(word.begin(), word.end(), isAllowed);
}

/// "(none)" is no version.
Result<QString> versionIn(const QByteArray& line)
{
    const QByteArray word = line.mid(line.indexOf(':') + 1).trimmed();
    if (word == "(none)")
        return QString();
    if (!isVersion(word))
        return Error{Error::Kind::Malformed, Reason::None, u"The package manager named a version that is none."_s};
    return QString::fromLatin1(word);
}

/// A line of the version table that says where a version can be had: "500 http://… Packages".
bool isSource(const QByteArray& line)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    bool isPriority = false;
    words.first().toInt(&isPriority);
    return isPriority && words.size() > 1 && words[1].contains('/') && !words[1].endsWith(installedFile);
}

} // namespace

Result<AptPolicy> readAptPolicy(QByteArrayView answer, const QString& package)
{
    AptPolicy policy;
    bool isOurs = false;  // below the package's own name, not that of another architecture
    bool isTable = false; // below "Version table:"
    for (const QByteArray& line : answer.toByteArray().split('\n')) {
        if (!line.isEmpty() && line.front() != ' ') {
            isOurs = line == package.toUtf8() + ':';
            isTable = false;
            continue;
        }
        if (!isOurs)
            continue;
        if (isTable) {
            policy.isListed = policy.isListed || isSource(line);
            continue;
        }
        isTable = line == "  Version table:";
        const bool isInstalled = line.startsWith("  Installed:");
        if (!isInstalled && !line.startsWith("  Candidate:"))
            continue;
        auto version = versionIn(line);
        if (!version)
            return version.error();
        (isInstalled ? policy.installed : policy.candidate) = *version;
    }
    return policy;
}

} // namespace everyport
