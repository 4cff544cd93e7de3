#include "app/log/tellonce.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto pause = 60s;
constexpr qsizetype mostSentences = 100;

} // namespace

std::optional<QString> TellOnce::due(const QString& sentence, const QString& details)
{
    const Sentence key(sentence, details);
    const auto now = m_clock.now();
    if (const auto known = m_told.find(key); known != m_told.end() && now - known->at < pause) {
        ++known->leftOut;
        return std::nullopt;
    }
    const auto leftOut = m_told.take(key).leftOut;
    if (m_told.size() >= mostSentences)
        forgetOldest();
    m_told.insert(key, {now, 0});
    if (leftOut == 0)
        return sentence;
    if (leftOut == 1)
        return sentence + u" It was so once more since it was told last."_s;
    return sentence + u" It was so %1 times more since it was told last."_s.arg(leftOut);
}

void TellOnce::forgetOldest()
{
    m_told.erase(
        std::min_element(m_told.cbegin(), m_told.cend(), [](const Told& a, const Told& b) { return a.at < b.at; }));
}

} // namespace everyport
