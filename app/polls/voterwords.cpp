#include "app/polls/voterwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

static void openVoterWords()
{
    Q_INIT_RESOURCE(votes); // outside of any namespace, or the linker looks in the wrong place
}

namespace everyport::polls {

const WordTables& voterWords()
{
    static const auto all = [] {
        openVoterWords();
        return WordTables(u":/votes"_s);
    }();
    return all;
}

const WordTable& stationsVoterWords()
{
    const auto& tables = voterWords();
    const auto wanted = QLocale().uiLanguages(); // "de-AT"; LANGUAGE may name several, as the window goes through them
    for (const auto& name : wanted) {
        const auto language = QString(name).replace(u'_', u'-').section(u'-', 0, 0);
        if (tables.languages().contains(language))
            return tables.in(language);
    }
    return tables.in(tables.languages().first()); // "C", too
}

} // namespace everyport::polls
