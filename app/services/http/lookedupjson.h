#pragma once

#include <functional>
#include <map>

#include <QString>

#include "app/services/http/httpjson.h"
#include "netcore/base/result.h"
#include "netcore/task/lock.h"
#include "netcore/task/task.h"

namespace everyport {

/// What takes a look into storage to find out: looked up once, however many ask meanwhile, and kept until something has
/// changed. Bounded. Loop's thread; it must outlive the Tasks that it gives.
class LookedUpJson {
public:
    using Look = std::function<Task<Result<QByteArray>>()>;
    static constexpr std::size_t mostKept = 16;

    /// `asOf` names the state that the answer is about: the same for as long as it would be the same.
    Task<Result<TaggedJson>> get(QString subject, QString asOf, Look look);

private:
    struct Known {
        QString asOf = {};
        TaggedJson json = {};
    };

    Lock m_looking;
    std::map<QString, Known> m_known; // by subject
};

} // namespace everyport
