#pragma once

namespace everyport::polls {

/// What has become of a vote since somebody saw it.
enum class SeenVote {
    Stands,
    Voided,
    Replaced, ///< By a later one of the same voter; also where so much came since that nobody looks (mostVotesSince).
    Unknown,  ///< There is no such vote, or it never counted.
};

} // namespace everyport::polls
