import Bureau
import BureauLedger
import Checklists
import Diagnostics
import Foundation
import Practice
import Reports
import Store
import Testing

@testable import Workflows

@Suite("The bulletin of the demonstration's district")
struct DistrictBulletinTests {
    private static let district = Result { try District() }

    private func district() throws -> District { try DistrictBulletinTests.district.get() }

    /// Every figure of the published year, as the bulletin prints it in both languages.
    static let published: [(zh: String, en: String)] = [
        ("担任企业法律顾问246家", "retained counsel of 246 enterprises"),
        ("走访企业72家", "visited 72 enterprises"),
        ("梳理法律风险点85个", "sorted out 85 legal risk points"),
        ("为40家企业开展法治体检", "40 enterprises were given a legal health check"),
        ("提出法律风险和法律建议136条", "136 risks and pieces of advice"),
        ("避免、挽回经济损失4250万元", "42.5 million yuan of losses"),
        ("挽回2550万元（", "recovered: 25.5 million yuan ("),
        ("避免1700万元（", "averted: 17 million yuan ("),
        ("《关于进一步深化民营企业法律服务工作的方案》", "关于进一步深化民营企业法律服务工作的方案"),
        ("与区工商联联合印发", "issued jointly with the federation of industry and commerce"),
        ("受理法律援助案件1156件", "1,156 legal aid cases were accepted"),
        ("办结1238件", "1,238 closed"),
        ("办结数同比增长76.6%", "closed cases were up 76.6%"),
        ("代写法律文书358件", "358 documents were drafted"),
        ("解答法律咨询5173人次", "5,173 consultations given"),
        ("挽回经济损失1775.18万元", "recovered 17.7518 million yuan"),
        ("其中为农民工挽回870.96万元", "8.7096 million for migrant workers"),
        ("服务群众33158人次", "served people 33,158 times"),
        ("满意度99%", "satisfaction of 99 per cent"),
        ("覆盖群众57000余人", "reached more than 57,000 people"),
        ("线上服务31180余次", "gave more than 31,180 services online"),
        ("法院值班38人次", "38 times at the court"),
        ("看守所值班8人次", "8 times at the detention house"),
        ("信访办值班46人次", "46 times at the petitions office"),
        ("检察院值班120人次", "120 times at the procuratorate"),
        ("为1035人次犯罪嫌疑人提供认罪认罚法律帮助", "1,035 times suspects were given help"),
        ("律师辩护全覆盖法律援助案件66件", "66 legal aid cases came under full defence coverage"),
        ("法律援助中心1个", "1 centre"),
        ("部门法律援助工作站8个", "8 stations in departments"),
        ("法律援助联络点30个", "30 points"),
        ("公共法律服务工作站（室）220个", "220 public legal service stations and rooms"),
        ("报名审核234人", "234 applications were checked"),
        ("客观题考试764人参考、124人通过", "764 people sat the objective paper and 124 passed"),
        ("主观题考试188人参考", "188 sat the subjective paper"),
    ]

    @Test("Every figure of the published year stands in it, counted from the ledger")
    func everyFigure() throws {
        let district = try district()
        let zh = try district.bulletin(.zh)
        let en = try district.bulletin(.en)
        for figure in DistrictBulletinTests.published {
            #expect(zh.contains(figure.zh), "\(figure.zh)")
            #expect(en.contains(figure.en), "\(figure.en)")
        }
        #expect(!zh.contains("{") && !en.contains("{"))
    }

    @Test(
        "The joint loss stands beside both parts and all their grades, and says that the split is invented"
    )
    func grades() throws {
        let text = try district().bulletin(.zh)
        for grade in EvidenceGrade.allCases {
            #expect(text.contains(Phrasebook.practice.text(grade.name, in: .zh)), "\(grade)")
        }
        #expect(text.contains("按类别和证据等级的拆分也是虚构的"))
    }

    @Test("A service made void is missing from the figures, and one more is in them")
    func broken() throws {
        let district = try District()
        let desk = district.desk
        let drafted = try desk.office.held(PublicService.self, in: Streams.publicServices)
            .map(\.value).first { $0.type == "aid_drafting" && $0.day.components.year == 2024 }
        let number = try #require(drafted).number
        let filing = try desk.voidService(number, reason: "核对")
        #expect(filing.withdrawn == 1)
        #expect(try district.bulletin(.zh).contains("代写法律文书357件"))
        let more = try desk.serviceOffice(.zh).add(
            PublicServiceForm(),
            [("number", "补1"), ("type", "看守所值班"), ("day", "2024-03-01")],
        )
        #expect(try desk.file(more).filed == 1)
        #expect(try district.bulletin(.zh).contains("看守所值班9人次"))
    }

    @Test("Holding the records against the ledger again changes nothing")
    func again() throws {
        let filing = try district().desk.fileServices()
        #expect(filing == ServiceFiling())
    }

    @Test("The figures are on record for programs, each with the id of its indicator")
    func figures() throws {
        let district = try district()
        let template = try district.desk.bulletinTemplate(shipped: District.wording)
        let bulletin = try district.desk.bulletin(template, year: 2024, in: .zh)
        let closed = bulletin.figures.first { $0.indicator == "aid_closed" }
        #expect(closed?.value == "1238")
        #expect(closed?.lastYear == "701")
        let losses = bulletin.figures.first { $0.indicator == "recovered_and_averted" }
        #expect(losses?.parts.map(\.grades.count) == [3, 2])
        let html = try HTMLRenderer(
            folder: ReportsFolder(url: World.package.appending(path: "reports"))
        ).html(bulletin)
        #expect(html.contains("担任企业法律顾问246家"))
        #expect(!html.contains("http"))
    }

    @Test("The folder holds what it says, and the ledger what was filed")
    func folder() throws {
        let district = try district()
        #expect(district.result.firms == 9)
        #expect(district.result.services > 20_000)
        #expect(try district.desk.ledger.recount(in: district.desk.profile.district) == 0)
        #expect(try district.desk.ledger.pending(nil, in: district.desk.profile.district).isEmpty)
    }

    @Test("A year to come is refused; one before there were records prints zeros")
    func years() throws {
        let district = try district()
        #expect(throws: Diagnostic.self) { try district.bulletin(.zh, year: 2031) }
        #expect(try district.bulletin(.zh, year: 2009).contains("走访企业0家"))
    }
}
