#include "app/accounts/checkers/lentcheckers.h"

using namespace Qt::StringLiterals;

namespace everyport {

class LentCheckers::Checker final : public CredentialChecker {
public:
    explicit Checker(std::shared_ptr<Books> books) : m_books(std::move(books)) {}

    QString name() const override { return u"plugins"_s; }

    Task<Result<Role>> verify(QString name, QString password) override
    {
        const auto books = m_books->entries(); // they may change while one of them thinks
        auto why = Error::refused(Reason::NotFound, u"There is no such name."_s);
        for (const auto& book : books) {
            const auto role = co_await (*book)(name, password);
            // One that has failed knows nobody; whoever wrote it is told elsewhere.
            if (role || role.error().reason == Reason::NotAuthorised)
                co_return role;
            if (role.error().kind == Error::Kind::Busy) // it has gone meanwhile, and may have known the name
                why = role.error();
        }
        co_return why;
    }

private:
    std::shared_ptr<Books> m_books;
};

Registration LentCheckers::add(Verify verify)
{
    return m_books->add(std::move(verify));
}

std::unique_ptr<CredentialChecker> LentCheckers::makeChecker() const
{
    return std::make_unique<Checker>(m_books);
}

} // namespace everyport
