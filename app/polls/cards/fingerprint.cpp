#include "app/polls/cards/fingerprint.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    return -1;
}

// Lower case only: a tag of 16 bytes is written in upper case, and is something else than a hash that reads alike.
bool readHex(const QString& text, Fingerprint& print)
{
    if (text.size() != 32)
        return false;
    for (qsizetype i = 0; i < 32; ++i) {
        const int digit = digitOf(text.at(i));
        if (digit < 0)
            return false;
        auto& half = i < 16 ? print.high : print.low;
        half = half << 4 | quint64(digit);
    }
    return true;
}

} // namespace

Fingerprint Fingerprint::of(const QString& text)
{
    Fingerprint print;
    if (readHex(text, print))
        return print;
    const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return {qFromBigEndian<quint64>(hash.constData()), qFromBigEndian<quint64>(hash.constData() + 8)};
}

QString Fingerprint::toText() const
{
    return u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
}

} // namespace everyport::polls
