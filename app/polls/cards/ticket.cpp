#include "app/polls/cards/ticket.h"

#include <QRandomGenerator>

#include "app/polls/definition/shortcode.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype length = 12;
constexpr qsizetype together = 4; // signs of a group
constexpr auto kind = "ticket:"_L1;

/// Each place weighs differently, and there is a prime number of signs: one that is wrong, and two that are swapped,
/// always come to another check.
std::optional<QChar> checkOf(QStringView signs)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const auto place = readableSigns.indexOf(signs[i]);
        if (place < 0)
            return {};
        sum += (i + 1) * place;
    }
    return readableSigns[sum % readableSigns.size()];
}

} // namespace

QString makeTicket()
{
    auto& random = *QRandomGenerator::system();
    QString ticket;
    while (ticket.size() < length - 1)
        ticket += readableSigns[random.bounded(int(readableSigns.size()))];
    return ticket + *checkOf(ticket);
}

std::optional<QString> ticketFromText(const QString& text)
{
    if (text.size() > 64)
        return {};
    auto ticket = text.toLower();
    ticket.removeIf([](QChar c) { return c == u'-' || c.isSpace(); });
    if (ticket.size() != length || checkOf(QStringView(ticket).chopped(1)) != ticket.back())
        return {};
    return ticket;
}

QString shownTicket(const QString& ticket)
{
    QString shown;
    for (qsizetype i = 0; i < ticket.size(); i += together)
        shown += (i > 0 ? u"-"_s : QString()) + ticket.mid(i, together);
    return shown;
}

QString ticketTag(const QString& ticket)
{
    return kind + ticket;
}

bool isTicketTag(const QString& tag)
{
    return tag.startsWith(kind);
}

} // namespace everyport::polls
