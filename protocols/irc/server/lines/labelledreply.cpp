#include "protocols/irc/server/lines/labelledreply.h"

#include "protocols/irc/server/lines/line.h"

namespace everyport::ircd {

namespace {

/// Of a batch's beginning or end: "+ref", "-ref".
QByteArrayView batchWord(QByteArrayView line)
{
    const auto at = line.indexOf(" BATCH ");
    if (at < 0)
        return {};
    const auto rest = line.sliced(at + 7);
    const auto end = rest.indexOf(' ');
    return rest.first(end < 0 ? rest.size() - 2 : end);
}

bool isInBatch(QByteArrayView line)
{
    if (!line.startsWith('@'))
        return false;
    const auto tags = line.first(line.indexOf(' '));
    return tags.startsWith("@batch=") || tags.contains(";batch=");
}

/// One batch and nothing around it: then the label stands on its beginning.
bool isOneBatch(const QByteArrayList& lines)
{
    const auto first = batchWord(lines.front());
    const auto last = batchWord(lines.back());
    return lines.size() > 1 && first.startsWith('+') && last.startsWith('-') && first.sliced(1) == last.sliced(1);
}

QList<QByteArrayView> eachLine(QByteArrayView lines)
{
    QList<QByteArrayView> all;
    qsizetype begin = 0;
    for (auto end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', begin)) {
        all.append(lines.sliced(begin, end + 1 - begin));
        begin = end + 1;
    }
    return all;
}

} // namespace

void LabelledReply::add(const QByteArray& lines)
{
    for (const auto line : eachLine(lines))
        m_lines.append(line.toByteArray());
}

QByteArray LabelledReply::begin(const QByteArray& serverName, const QByteArray& reference)
{
    m_reference = reference;
    auto all = "@label=" + m_label + " :" + serverName + " BATCH +" + reference + " labeled-response\r\n";
    for (const auto& line : std::exchange(m_lines, {}))
        all.append(inBatch(line));
    return all;
}

QByteArray LabelledReply::inBatch(const QByteArray& lines) const
{
    const auto batch = "batch=" + m_reference;
    QByteArray all;
    for (const auto line : eachLine(lines))
        all.append(isInBatch(line) ? line.toByteArray() : withTag(batch, line));
    return all;
}

QByteArray LabelledReply::finished(const QByteArray& serverName, const QByteArray& reference) const
{
    if (isStreaming())
        return ":" + serverName + " BATCH -" + m_reference + "\r\n";
    const auto label = "label=" + m_label;
    if (m_lines.isEmpty())
        return "@" + label + " :" + serverName + " ACK\r\n";
    QByteArray all;
    if (m_lines.size() == 1 || isOneBatch(m_lines)) {
        all = withTag(label, m_lines.front());
        for (qsizetype at = 1; at < m_lines.size(); ++at)
            all.append(m_lines[at]);
        return all;
    }
    all = "@" + label + " :" + serverName + " BATCH +" + reference + " labeled-response\r\n";
    const auto batch = "batch=" + reference;
    for (const auto& line : m_lines)
        all.append(isInBatch(line) ? line : withTag(batch, line));
    all.append(":" + serverName + " BATCH -" + reference + "\r\n");
    return all;
}

} // namespace everyport::ircd
