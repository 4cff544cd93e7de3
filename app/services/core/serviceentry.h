#pragma once

#include <deque>

#include "app/services/core/servicelist.h"
#include "netcore/task/deferred.h"

namespace everyport {

/// One request in an entry's queue, and whoever asked. For this room's sources only.
struct ServiceList::Request {
    enum What { Start, Stop, Restart, Configure, Remove };
    What what = Start;
    OptionValues values = {};
    Deferred<Result<Done>> answer = {};
};

/// A row of the list. Stays where it is until its removal, which is a request like the others.
struct ServiceList::Entry {
    ServiceStatus status;
    const ServiceType* type = nullptr; // null: its file is wrong and nothing is known of it
    std::unique_ptr<ListedService> service;
    std::deque<Request> requests;
    bool isBusy = false;
};

} // namespace everyport
