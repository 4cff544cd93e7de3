#pragma once

#include <QList>
#include <QString>

namespace everyport::polls {

struct Answer;

/// Of a Scale: "1 – not at all", "2", "3 – very much", for those who have not written its answers themselves. The words
/// of the ends may be empty. `from` is below `to`; checkPoll() says whether that is too much.
QList<Answer> scaleAnswers(int from, int to, const QString& low = {}, const QString& high = {});

/// Of a Motion: Yes, No and, where people `mayAbstain`, Abstain.
QList<Answer> motionAnswers(bool mayAbstain);

/// What the title of a Scale's answer says beside its number: "not at all"; empty where the number is all.
QString wordsBesideNumber(const Answer& answer);

} // namespace everyport::polls
