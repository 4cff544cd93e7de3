#include "ui/chat/models/links.h"

#include <QRegularExpression>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 50;
constexpr qsizetype longest = 2000;

/// Full stops and brackets that belong to the sentence, not to the address. Brackets are counted once: a line of
/// nothing else would be read anew for each.
qsizetype withoutTail(QStringView link)
{
    qsizetype length = link.size();
    qsizetype round = link.count(u')') - link.count(u'('); // more closed than opened in what is left
    qsizetype square = link.count(u']') - link.count(u'[');
    for (; length > 0; --length) {
        const QChar last = link[length - 1];
        if (QStringView(u".,;:!?'\"*_").contains(last))
            continue;
        if (last != u')' && last != u']')
            break;
        qsizetype& surplus = last == u')' ? round : square;
        if (surplus <= 0)
            break;
        --surplus;
    }
    return length;
}

} // namespace

QList<LinkFound> findLinks(const QString& text)
{
    static const QRegularExpression pattern(
        u"(?<![\\w/])(?:(?:https?|ircs?)://|xmpp:|mailto:|www\\.)[^\\s<>\"\\x{200b}\\x{2026}]+"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<LinkFound> links;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext() && links.size() < mostLinks) {
        const auto match = matches.next();
        const qsizetype length = withoutTail(match.capturedView());
        QString address = text.mid(match.capturedStart(), length);
        if (address.startsWith("www."_L1, Qt::CaseInsensitive))
            address.prepend("https://"_L1);
        const QUrl url(address, QUrl::StrictMode);
        const bool hasPlace = address.size() <= longest && url.isValid()
            && (!url.host().isEmpty() || !url.path().isEmpty());
        if (hasPlace)
            links.append({match.capturedStart(), length, url});
    }
    return links;
}

QString linkHint(const QUrl& url)
{
    const QString host = QString::fromLatin1(QUrl::toAce(url.host()));
    const QString shown = url.toDisplayString(QUrl::RemovePassword).left(300);
    return host.isEmpty() || host == url.host() ? shown : u"%1 (%2)"_s.arg(shown, host);
}

} // namespace everyport::ui
